package org.plumbline.web.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a table by which its rows can be sorted, each by the name that addresses have for it. */
public final class Columns<T> {
    private record Both<T>(Comparator<T> ascending, Comparator<T> descending) {}

    private final Map<String, Both<T>> columns = new HashMap<>();

    /** @param value of a row; rows without one stand last, whichever way the table is sorted */
    public <V extends Comparable<? super V>> Columns<T> by(String key, Function<T, @Nullable V> value) {
        columns.put(
                key,
                new Both<>(
                        Comparator.comparing(value, Comparator.nullsLast(Comparator.<V>naturalOrder())),
                        Comparator.comparing(value, Comparator.nullsLast(Comparator.<V>reverseOrder()))));
        return this;
    }

    /** The rows as they are where there is no such column; those that are equal keep their places. */
    List<T> sorted(List<T> rows, String key, boolean descending) {
        Both<T> column = columns.get(key);
        if (column == null) {
            return rows;
        }
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(descending ? column.descending() : column.ascending());
        return sorted;
    }
}
