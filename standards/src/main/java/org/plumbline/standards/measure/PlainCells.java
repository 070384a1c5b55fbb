package org.plumbline.standards.measure;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The cells of one plain line where they stand among bytes, without the blanks around them; and those of the line before. */
final class PlainCells {

    private byte[] bytes = {};
    private int[] start;
    private int[] end;
    private int[] startBefore;
    private int[] endBefore;
    private boolean empty;

    /** @param count how many cells every line has */
    PlainCells(int count) {
        start = new int[count];
        end = new int[count];
        startBefore = new int[count];
        endBefore = new int[count];
    }

    /**
     * Finds the cells of the line that starts there, which ends with a line break.
     *
     * @return the start of the next line
     * @throws NotPlain for a quote, another number of cells, or a line break other than LF and CR LF
     */
    int split(byte[] from, int lineStart) {
        swap(from);
        int at = lineStart;
        int cell = 0;
        int cellStart = lineStart;
        while (true) {
            byte each = from[at++];
            if (each > ',') {
                continue;
            }
            if (each == ',') {
                if (cell == end.length - 1) {
                    throw new NotPlain("it has more cells than the head");
                }
                put(cell++, cellStart, at - 1);
                cellStart = at;
            } else if (each == '\n') {
                break;
            } else if (each == '"' || each == '\r' && from[at] != '\n') {
                throw new NotPlain("a quote, or a line break of another kind");
            }
        }
        empty = at - 1 == lineStart || at - 2 == lineStart && from[lineStart] == '\r';
        if (!empty) {
            put(cell, cellStart, at - 1);
            if (cell != end.length - 1) {
                throw new NotPlain("it has fewer cells than the head");
            }
        }
        return at;
    }

    boolean isEmptyLine() {
        return empty;
    }

    /** Whether these cells are byte by byte those of the line before. */
    boolean sameAsBefore(int[] columns) {
        for (int column : columns) {
            int length = end[column] - start[column];
            if (length != endBefore[column] - startBefore[column]) {
                return false;
            }
            // From the end, where the words of a column differ most.
            int here = start[column];
            int before = startBefore[column];
            for (int i = length - 1; i >= 0; i--) {
                if (bytes[here + i] != bytes[before + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @param column counted from 0; none has the number -1 */
    boolean isBlank(int column) {
        return column < 0 || start[column] == end[column];
    }

    /** Null where blank. */
    @Nullable
    String text(int column) {
        return isBlank(column)
                ? null
                : new String(bytes, start[column], end[column] - start[column], StandardCharsets.UTF_8);
    }

    /** The epoch day of a plain date, or {@link PlainDay#NONE}. */
    int day(int column) {
        return PlainDay.of(bytes, start[column], end[column]);
    }

    int number(int column, ByteTexts texts) {
        if (isBlank(column)) {
            throw new NotPlain("a cell is blank that every event needs");
        }
        return texts.of(bytes, start[column], end[column]);
    }

    private void swap(byte[] from) {
        bytes = from;
        int[] starts = startBefore;
        int[] ends = endBefore;
        startBefore = start;
        endBefore = end;
        start = starts;
        end = ends;
    }

    private void put(int cell, int from, int until) {
        start[cell] = from;
        end[cell] = until;
        if (from < until && (bytes[from] <= ' ' || bytes[until - 1] <= ' ')) {
            strip(cell);
        }
    }

    private void strip(int cell) {
        int first = start[cell];
        int last = end[cell] - 1;
        while (first <= last && isBlank(bytes[first])) {
            first++;
        }
        while (last > first && isBlank(bytes[last])) {
            last--;
        }
        start[cell] = first;
        end[cell] = last + 1;
    }

    /** Of ASCII, as {@link Character#isWhitespace}. What else may be blank is not looked into. */
    private static boolean isBlank(byte each) {
        if (each > ' ') {
            return false;
        }
        if (each < 0) {
            throw new NotPlain("a cell begins or ends with a letter beyond ASCII, which may be a blank");
        }
        return each == ' ' || each >= '\t' && each <= '\r' || each >= 28;
    }
}
