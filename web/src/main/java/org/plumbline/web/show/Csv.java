package org.plumbline.web.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table to be opened in a spreadsheet. What every page says of its data stands in the first column of every row, as
 * in the answers of the REST interface, so that it survives sorting, filtering and copying. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private final List<List<String>> rows = new ArrayList<>();
    private final String notice;

    /** @param notice what every page says of the data, or empty */
    public Csv(String notice, String... heads) {
        this.notice = notice;
        add("notice", Arrays.asList(heads));
    }

    public Csv row(@Nullable Object... cells) {
        add(
                notice,
                Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
        return this;
    }

    private void add(String first, List<String> cells) {
        List<String> line = new ArrayList<>(cells.size() + 1);
        if (!notice.isEmpty()) {
            line.add(first);
        }
        line.addAll(cells);
        rows.add(line);
    }

    /** In UTF-8 with the mark by which spreadsheets know it. */
    public byte[] bytes() {
        return ("\uFEFF" + this).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        String safe = defused(cell);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    static String defused(String cell) {
        boolean formula = !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
