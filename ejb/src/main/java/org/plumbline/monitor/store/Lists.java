package org.plumbline.monitor.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Queries for many keys at once, in statements that the database has seen before. */
public final class Lists {
    /** Keys in one statement. */
    private static final int WIDTH = 200;

    private Lists() {}

    /**
     * All rows whose key is one of these. Derby is asked for one key after the other: behind a tenant it reads a list of
     * keys by going through all of the tenant's, and being in the same process it has no way to go.
     *
     * @param sql a query that ends with {@code in}, the list of keys being added
     * @param before the values that come before the keys
     */
    public static <T> List<T> in(Sql on, String sql, Sql.RowReader<T> reader, List<Object> before, Collection<?> keys) {
        return on.dialect() == Dialect.DERBY
                ? on.listEach(sql.substring(0, sql.length() - "in".length()) + "= ?", reader, before, keys)
                : inBlocks(on, sql, reader, before, keys);
    }

    private static <T> List<T> inBlocks(
            Sql on, String sql, Sql.RowReader<T> reader, List<Object> before, Collection<?> keys) {
        String query = sql + " (" + String.join(", ", Collections.nCopies(WIDTH, "?")) + ")";
        List<Object> all = List.copyOf(keys);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += WIDTH) {
            List<Object> values = new ArrayList<>(before);
            values.addAll(all.subList(from, Math.min(all.size(), from + WIDTH)));
            Object last = values.get(values.size() - 1);
            while (values.size() < before.size() + WIDTH) {
                values.add(last); // a key twice gives its row once
            }
            rows.addAll(on.list(query, reader, values.toArray()));
        }
        return rows;
    }
}
