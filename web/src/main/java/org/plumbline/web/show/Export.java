package org.plumbline.web.show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A table to be opened in a spreadsheet, as CSV or as a workbook. What every page says of its data stands in the first
 * column of every row, as in the answers of the REST interface, so that it survives sorting, filtering and copying. In CSV
 * a text that a spreadsheet would run as a formula gets an apostrophe in front; in a workbook a text is a text.
 */
public final class Export {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");
    private static final String WORKBOOK = "xlsx";

    private final List<List<Object>> rows = new ArrayList<>();
    private final String notice;

    /** @param notice what every page says of the data, or empty */
    public Export(String notice, String... heads) {
        this.notice = notice;
        add("notice", Arrays.asList(heads));
    }

    public Export row(@Nullable Object... cells) {
        add(notice, Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList());
        return this;
    }

    private void add(String first, List<?> cells) {
        List<Object> line = new ArrayList<>(cells.size() + 1);
        if (!notice.isEmpty()) {
            line.add(first);
        }
        line.addAll(cells);
        rows.add(line);
    }

    /** With the heads first. */
    List<List<Object>> rows() {
        return rows;
    }

    String notice() {
        return notice;
    }

    /**
     * Answers the request with the file that its parameter {@code as} asks for: {@code xlsx}, else CSV.
     *
     * @param name of the file, without its ending
     */
    public void send(String name) throws IOException {
        boolean workbook = WORKBOOK.equals(Faces.getRequestParameter("as"));
        byte[] file = workbook ? Workbook.of(this, name, Faces.getRequestURLWithQueryString()) : bytes();
        Faces.sendFile(file, name + (workbook ? "." + WORKBOOK : ".csv"), true);
    }

    /** The address of the same table as a workbook. */
    public static String asWorkbook(String address) {
        return address.replaceFirst("([?&])as=csv(?=&|$)", "$1as=" + WORKBOOK);
    }

    /** As CSV, in UTF-8 with the mark by which spreadsheets know it. */
    public byte[] bytes() {
        return ("\uFEFF" + this).getBytes(StandardCharsets.UTF_8);
    }

    /** As CSV. */
    @Override
    public String toString() {
        return rows.stream().map(row -> line(row.stream()) + "\r\n").collect(Collectors.joining());
    }

    private static String line(Stream<Object> row) {
        return row.map(cell -> quoted(cell.toString())).collect(Collectors.joining(","));
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
