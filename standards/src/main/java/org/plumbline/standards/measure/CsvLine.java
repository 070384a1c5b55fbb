package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a CSV file: cells without surrounding blanks, null where blank. The same object comes again with the next. */
final class CsvLine extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private final List<Texts> columns = new ArrayList<>();
    private final List<@Nullable String> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
        for (int i = 0; i < cells.size(); i++) {
            cells.set(i, null);
        }
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (column == columns.size()) {
            columns.add(new Texts());
            cells.add(null);
        }
        int from = offset;
        int end = offset + length;
        while (from < end && Character.isWhitespace(buffer[from])) {
            from++;
        }
        while (end > from && Character.isWhitespace(buffer[end - 1])) {
            end--;
        }
        cells.set(column, from == end ? null : columns.get(column).of(buffer, from, end - from));
    }

    @Override
    protected CsvLine buildRecord() {
        return this;
    }

    /** Counted from 1 with the head; of a line with line breaks inside quotes, where it begins. */
    long number() {
        return getStartingLineNumber();
    }

    int size() {
        return getFieldCount();
    }

    /** @param column counted from 0; none has the number -1 */
    @Nullable
    String cell(int column) {
        return column < 0 || column >= cells.size() ? null : cells.get(column);
    }
}
