package org.plumbline.monitor.intake;

import java.io.BufferedInputStream;
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
    private long number;
    private @Nullable String objection;
    private boolean ended;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, LONGEST);
    }

    /** The next line without its end, or null after the last; where {@link #objection()} says why, it is empty. */
    @Nullable
    String next() throws IOException {
        if (ended) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        boolean any = false;
        boolean tooLong = false;
        int read;
        while ((read = in.read()) >= 0 && read != '\n') {
            any = true;
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
        }
        ended = read < 0;
        if (ended && !any) {
            return null;
        }
        number++;
        objection = tooLong ? "the line has more than " + LONGEST + " bytes" : null;
        return tooLong ? "" : text(bytes.toByteArray());
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
