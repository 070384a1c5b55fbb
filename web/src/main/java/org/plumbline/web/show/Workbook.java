package org.plumbline.web.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: a cover that says what it is and where it comes from, the table on a sheet of its own, and notes
 * on what its columns mean. Numbers are numbers; everything else is text, and no cell is a formula.
 */
final class Workbook {
    private static final String APPLICATION = "Plumbline";
    private static final String VERSION = "1.0";
    private static final int WIDE = 60;
    private static final int WIDEST_COLUMN = 40;
    private static final int SPARE = 2;

    private static final List<List<String>> NOTES = List.of(
            List.of("met, missed", "kept, and not kept, of those decided"),
            List.of("open", "not decided yet; counted when they are done or due"),
            List.of(
                    "excused, withdrawn, no evidence",
                    "not counted in n, each for a reason that the case's page tells"),
            List.of("n", "met and missed together: the denominator of the rate"),
            List.of("rate, low, high", "share met of n, from 0 to 1, and its 95% interval (Wilson's)"),
            List.of("required share", "from 0 to 1; empty where the promise is to every case"),
            List.of("month", "of the start of the clock, never of its end"));

    private Workbook() {}

    /** @param address of the page that the table stands on */
    static byte[] of(Export table, String name, String address) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(file, APPLICATION, VERSION)) {
            cover(workbook.newWorksheet("Cover"), table, name, address);
            table(workbook.newWorksheet("Table"), table);
            notes(workbook.newWorksheet("Notes"));
        }
        return file.toByteArray();
    }

    private static void cover(Worksheet sheet, Export table, String name, String address) {
        sheet.value(0, 0, APPLICATION + ": " + name);
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, table.notice());
        sheet.value(
                2, 0, "From " + address.replaceFirst("([?&])as=[a-z]+", "$1").replaceFirst("[?&]$", ""));
        sheet.value(
                3,
                0,
                table.rows().size() - 1 + " rows on the sheet Table; the sheet Notes says what its columns mean.");
        sheet.width(0, WIDE);
    }

    private static void table(Worksheet sheet, Export table) {
        List<List<Object>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            List<Object> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, cells.get(column).toString());
                }
            }
        }
        int columns = rows.get(0).size();
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns; column++) {
            int at = column;
            int longest = rows.stream()
                    .mapToInt(row -> at < row.size() ? row.get(at).toString().length() : 0)
                    .max()
                    .orElse(0);
            sheet.width(column, Math.min(WIDEST_COLUMN, longest + SPARE));
        }
    }

    private static void notes(Worksheet sheet) {
        for (int row = 0; row < NOTES.size(); row++) {
            sheet.value(row, 0, NOTES.get(row).get(0));
            sheet.value(row, 1, NOTES.get(row).get(1));
        }
        sheet.width(0, WIDEST_COLUMN);
        sheet.width(1, WIDE);
    }
}
