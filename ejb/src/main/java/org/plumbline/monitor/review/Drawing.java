package org.plumbline.monitor.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws a sample that anybody can draw again: cases stand in the order of the SHA-256 of seed, colon and case number, and
 * the first ones are taken. Each case is as likely as any other, and a larger sample holds every smaller one.
 */
final class Drawing {
    private Drawing() {}

    static List<Long> of(Collection<Long> cases, String seed, int size) {
        return cases.stream()
                .sorted(Comparator.comparing((Long number) -> hash(seed, number))
                        .thenComparing(number -> number))
                .limit(size)
                .toList();
    }

    static String hash(String seed, long number) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
