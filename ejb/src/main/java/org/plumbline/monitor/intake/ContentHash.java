package org.plumbline.monitor.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/** What makes two events with the same id the same: 128 bits of all that they say. */
final class ContentHash {
    private static final int BYTES = 16;

    private ContentHash() {}

    static String of(String whose, CaseEvent event) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, whose);
            add(sha, event.type());
            add(sha, event.occurred().day());
            add(sha, event.occurred().instant());
            add(sha, event.recorded());
            add(sha, event.voids());
            add(sha, event.replaces());
            for (Map.Entry<String, String> attribute : new TreeMap<>(event.attributes()).entrySet()) {
                add(sha, attribute.getKey());
                add(sha, attribute.getValue());
            }
            return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest sha, @Nullable Object part) {
        sha.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }
}
