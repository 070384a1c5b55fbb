package org.plumbline.web.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackCell;
import org.plumbline.monitor.review.PackTable;
import org.plumbline.monitor.review.Part;

/**
 * A pack as a workbook: a cover, each table on a sheet of its own, and notes with all its sentences. Numbers are numbers,
 * shares from 0 to 1; everything else is text, and no cell is a formula.
 */
final class PackBook {
    private static final String APPLICATION = "Plumbline";
    private static final String VERSION = "1.0";
    private static final int WIDE = 90;
    private static final int NARROW = 24;

    private PackBook() {}

    /** @param state whether it was signed, by whom and when, in a sentence */
    static byte[] of(Pack pack, CellWords words, String state) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, APPLICATION, VERSION)) {
            cover(workbook.newWorksheet("Cover"), pack, state);
            for (Part part : pack.parts()) {
                if (part.table() != null) {
                    table(workbook.newWorksheet(part.id()), part.table(), words, pack.notice());
                }
            }
            notes(workbook.newWorksheet("Notes"), pack.parts());
        }
        return file.toByteArray();
    }

    private static void cover(Worksheet sheet, Pack pack, String state) {
        List<String> lines =
                List.of(pack.head().title(), pack.notice(), pack.head().finding(), state);
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
        }
        sheet.style(0, 0).bold().set();
        sheet.width(0, WIDE);
    }

    private static void table(Worksheet sheet, PackTable table, CellWords words, String notice) {
        int before = notice.isEmpty() ? 0 : 1;
        if (before > 0) {
            sheet.value(0, 0, "notice");
        }
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, before + column, table.heads().get(column));
            sheet.width(before + column, NARROW);
        }
        sheet.range(0, 0, 0, before + table.heads().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            if (before > 0) {
                sheet.value(row + 1, 0, notice);
            }
            for (int column = 0; column < table.heads().size(); column++) {
                cell(sheet, row + 1, before + column, table.rows().get(row).get(column), words);
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, PackCell cell, CellWords words) {
        if (cell instanceof PackCell.Count count) {
            sheet.value(row, column, count.number());
        } else if (cell instanceof PackCell.Share share) {
            sheet.value(row, column, share.value());
        } else {
            sheet.value(row, column, words.of(cell));
        }
    }

    private static void notes(Worksheet sheet, List<Part> parts) {
        int row = 0;
        for (Part part : parts) {
            for (String sentence : part.words()) {
                sheet.value(row, 0, part.title());
                sheet.value(row++, 1, sentence);
            }
        }
        sheet.width(0, NARROW);
        sheet.width(1, WIDE);
    }
}
