package org.plumbline.standards.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a stream in blocks of whole lines, shared out to any number of threads. */
final class LineBlocks {

    /** Small enough to stay near the processor that reads it. */
    private static final int SIZE = 1 << 19;

    private final InputStream from;
    private final int size;
    private byte[] rest = {};
    private int taken;

    LineBlocks(InputStream from) {
        this(from, SIZE);
    }

    LineBlocks(InputStream from, int size) {
        this.from = from;
        this.size = size;
    }

    /** A thread's own room for one block, filled again and again. */
    final class Block {
        /** Whole lines: each ends with a line break, the last of the file perhaps by our hand. */
        final byte[] bytes = new byte[size + 1];

        int length;

        /** Which block of the stream it is, from 0. */
        int number;
    }

    /**
     * Fills the block with the next lines.
     *
     * @return false at the end of the stream
     * @throws NotPlain when a line is longer than a block, or the stream can't be read to its end
     */
    synchronized boolean take(Block into) {
        System.arraycopy(rest, 0, into.bytes, 0, rest.length);
        int length = rest.length + read(into.bytes, rest.length);
        rest = new byte[0];
        into.length = length;
        into.number = taken++;
        if (length == size) {
            cutAtLastLine(into);
        } else if (length > 0 && into.bytes[length - 1] != '\n') {
            into.bytes[into.length++] = '\n';
        }
        return length > 0;
    }

    private int read(byte[] to, int start) {
        try {
            return from.readNBytes(to, start, size - start);
        } catch (IOException e) {
            throw new NotPlain("it can't be read to its end: " + e.getMessage());
        }
    }

    private void cutAtLastLine(Block full) {
        int end = size;
        while (end > 0 && full.bytes[end - 1] != '\n') {
            end--;
        }
        if (end == 0) {
            throw new NotPlain("a line is longer than a block");
        }
        rest = Arrays.copyOfRange(full.bytes, end, size);
        full.length = end;
    }
}
