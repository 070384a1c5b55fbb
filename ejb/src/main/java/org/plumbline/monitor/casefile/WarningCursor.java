package org.plumbline.monitor.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/** After which warning the next page begins. Others see it as an opaque word. */
record WarningCursor(long warned, String id) {
    static WarningCursor of(WarningRow row) {
        return new WarningCursor(row.warned(), row.id());
    }

    /** @throws Refused if no list gave it out */
    static @Nullable WarningCursor parse(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            int dot = text.indexOf('.');
            return new WarningCursor(Long.parseLong(text.substring(0, dot)), text.substring(dot + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refused.invalid("The cursor is none that this list gave out: begin again without it");
        }
    }

    String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((warned + "." + id).getBytes(StandardCharsets.UTF_8));
    }
}
