package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service level: one promise.
 *
 * @param id stable for ever, such as {@code seetec-01}
 * @param dimension what promises of different providers are about, such as {@code first-contact}
 * @param promise the promise in our own words, for people
 * @param source where it stands: document, section, item
 * @param segment the cases it speaks of, {@link Condition#ALWAYS} for all
 * @param condition what must hold besides; may become known after the trigger
 * @param share required share of a month's cohort, or null: every case
 * @param readings what was chosen where the words leave room
 * @param chosen for each reading (or key of the rule) that the author settled on purpose, why (ambiguity number and
 *     reason)
 */
public record Level(
        String id,
        String dimension,
        String promise,
        String source,
        Measure measure,
        Condition segment,
        Condition condition,
        @Nullable RequiredShare share,
        Readings readings,
        Map<String, String> chosen) {
    public Level {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }
}
