package org.plumbline.standards.yaml;

import java.util.Comparator;

/**
 * One mistake in a document.
 *
 * @param file the name under which the document was read
 * @param line counted from 1
 * @param column counted from 1
 * @param key the path of the key, such as {@code levels[2].within} (list items count from 1); empty for the document
 * @param message what is wrong
 * @param right what would be right; empty where the message says it all
 */
public record Problem(String file, int line, int column, String key, String message, String right)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::key)
            .thenComparing(Problem::message)
            .thenComparing(Problem::right);

    public Problem {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ", " + column);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("A problem says what is wrong");
        }
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line: key: message; right}, without the parts that are empty. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message
                + (right.isEmpty() ? "" : "; " + right);
    }
}
