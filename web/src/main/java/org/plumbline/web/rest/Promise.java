package org.plumbline.web.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Standard;

/**
 * A service level on the wire.
 *
 * @param sentence what its rule says, in plain English
 * @param requiredShare such as 90%, or null: every case
 */
public record Promise(
        String id,
        String dimension,
        String promise,
        String sentence,
        @Nullable String requiredShare) {
    static List<Promise> of(Standard standard, Map<String, String> sentences) {
        return standard.levels().stream()
                .map(level -> new Promise(
                        level.id(),
                        level.dimension(),
                        level.promise(),
                        sentences.getOrDefault(level.id(), level.promise()),
                        level.share() == null ? null : level.share().words()))
                .toList();
    }
}
