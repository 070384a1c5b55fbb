package org.plumbline.standards.measure;

import java.nio.charset.StandardCharsets;

/**
 * The first line of a file, after the mark of UTF-8 that some programs write before it.
 *
 * @param end where in the block the next line starts
 */
record PlainHead(String text, int end) {

    private static final String MARK = "\uFEFF";

    /** @throws NotPlain if it is empty, has a quote, or a line break other than LF and CR LF */
    static PlainHead of(LineBlocks.Block first) {
        int end = 0;
        while (first.bytes[end] != '\n') {
            end++;
        }
        String line = new String(first.bytes, 0, end, StandardCharsets.UTF_8);
        String text = line.startsWith(MARK) ? line.substring(1) : line;
        String plain = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        if (plain.isEmpty() || plain.indexOf('"') >= 0 || plain.indexOf('\r') >= 0) {
            throw new NotPlain("a head that is not one plain line");
        }
        return new PlainHead(plain, end + 1);
    }
}
