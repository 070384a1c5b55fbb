package org.plumbline.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Bodies in gzip, of which a few bytes can stand for more than a memory holds. */
final class Packed {
    private static final int MEGABYTE = 1 << 20;

    private Packed() {}

    static byte[] of(String text) {
        return of(text, 0, "");
    }

    /** @param megabytes of the letter x between the two texts */
    static byte[] of(String before, int megabytes, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] filling = new byte[MEGABYTE];
        Arrays.fill(filling, (byte) 'x');
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                packed.write(filling);
            }
            packed.write(after.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] half(String text) {
        byte[] whole = of(text);
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
