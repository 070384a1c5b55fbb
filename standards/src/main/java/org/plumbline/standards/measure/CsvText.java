package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/** How CSV is read that others write: a line that is not like the head costs no other, and the mark of UTF-8 says nothing. */
final class CsvText {
    private static final char MARK = '\uFEFF';

    private CsvText() {}

    /** Counts no cells: {@link #checkCells} does, for one line at a time. */
    static CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false); // it takes all lines after it into one cell
    }

    /** The text after the mark that some programs write before the first head. */
    static Reader withoutMark(Reader from) {
        try {
            PushbackReader text = new PushbackReader(from);
            int first = text.read();
            if (first >= 0 && first != MARK) {
                text.unread(first);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a line has another number of cells than the head */
    static void checkCells(int cells, int head) {
        if (cells != head) {
            throw new IllegalArgumentException("it has " + cells + " cells, and the head has " + head);
        }
    }
}
