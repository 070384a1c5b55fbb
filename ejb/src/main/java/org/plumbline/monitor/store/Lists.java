package org.plumbline.monitor.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

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

    /**
     * The first rows in an order. Derby would sort all of them, on the disk where they are many, to find the first: it is
     * asked for them in any order, and the first are kept here.
     *
     * @param sql a query without order
     * @param orderBy what it ends with, up to the number of rows, which is the last value
     * @param order the same for what is read of the rows
     */
    public static <T> List<T> first(
            Sql on,
            String sql,
            String orderBy,
            Sql.RowReader<T> reader,
            Comparator<T> order,
            int most,
            List<Object> values) {
        List<T> first;
        if (on.dialect() == Dialect.DERBY) {
            PriorityQueue<T> kept = new PriorityQueue<>(order.reversed()); // its head is the first to go
            on.each(
                    sql,
                    reader,
                    row -> {
                        kept.add(row);
                        if (kept.size() > most) {
                            kept.remove();
                        }
                    },
                    values.toArray());
            first = new ArrayList<>(kept);
            first.sort(order);
        } else {
            List<Object> all = new ArrayList<>(values);
            all.add(most);
            first = on.list(sql + orderBy, reader, all.toArray());
        }
        return first;
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
