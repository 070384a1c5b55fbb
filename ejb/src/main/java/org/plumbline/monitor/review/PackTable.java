package org.plumbline.monitor.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under their heads; the first cell of a row says what the row is about. */
public record PackTable(List<String> heads, List<List<PackCell>> rows) {
    public PackTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (List<PackCell> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells under " + heads);
            }
        }
    }

    static PackTable under(String... heads) {
        return new PackTable(Arrays.asList(heads), List.of());
    }

    /** One more row. */
    PackTable with(@Nullable Object... cells) {
        List<List<PackCell>> more = new ArrayList<>(rows);
        more.add(Arrays.stream(cells).map(PackCell::of).toList());
        return new PackTable(heads, more);
    }
}
