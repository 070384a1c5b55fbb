package org.plumbline.web.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV. Where there is a notice it is the first column of every row, so that it survives sorting, filtering
 * and copying. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvTable {
    static final String MEDIA_TYPE = "text/csv";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final @Nullable String notice;
    private final StringWriter text = new StringWriter();
    // The text grows in memory already: a second buffer would only hold its end back.
    private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

    CsvTable(@Nullable String notice, List<String> columns) {
        this.notice = notice;
        List<String> head = new ArrayList<>(columns);
        if (notice != null) {
            head.add(0, "notice");
        }
        writer.writeRecord(head);
    }

    /** Numbers, times and text; null is an empty cell. */
    void row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>(cells.length + 1);
        if (notice != null) {
            row.add(notice);
        }
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell instanceof String word ? harmless(word) : cell.toString());
        }
        writer.writeRecord(row);
    }

    String text() {
        return text.toString();
    }

    private static String harmless(String word) {
        return !word.isEmpty() && FORMULA_STARTS.indexOf(word.charAt(0)) >= 0 ? "'" + word : word;
    }
}
