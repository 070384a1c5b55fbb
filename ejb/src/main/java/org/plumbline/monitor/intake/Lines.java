package org.plumbline.monitor.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8, none of which can fill the memory. */
final class Lines {
    /** Bytes of the longest line that is taken. */
    static final int LONGEST = 64 * 1024;

    /** Some programs write it before the first line. */
    private static final String MARK = "\uFEFF";

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private int at;
    private int end;
    private long number;
    private @Nullable String objection;
    private boolean ended;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null after the last; where {@link #objection()} says why, it is empty. */
    @Nullable
    String next() throws IOException {
        if (ended) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        boolean more = true;
        while (more && fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            bytes.write(buffer, from, Math.min(at - from, LONGEST - bytes.size()));
            length += at - from;
            more = at == end;
        }
        if (ended && length == 0) {
            return null;
        }
        at++; // the end of the line
        number++;
        objection = length > LONGEST ? "the line has more than " + LONGEST + " bytes" : null;
        return length > LONGEST ? "" : text(bytes.toByteArray());
    }

    /** Whether there is a byte to look at. */
    private boolean fill() throws IOException {
        if (at >= end && !ended) {
            at = 0;
            end = Math.max(0, in.read(buffer));
            ended = end == 0;
        }
        return at < end;
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    /** Why the line can't be read, or null. */
    @Nullable
    String objection() {
        return objection;
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith(MARK) ? text.substring(1) : text).strip();
        } catch (CharacterCodingException e) {
            objection = "the line is not UTF-8";
            return "";
        }
    }
}
