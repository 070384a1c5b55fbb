package org.plumbline.standards.verdict;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions along their days, as known from one instant on. Levels of the same id are one level with one index. */
final class Timeline {

    final long knownFrom;
    final Resolved[] versions;
    final int[] fromDay;
    final int[] untilDay;
    final int[][] levelOf;

    /** @param ids of the levels by their indexes, to which those of this timeline are added */
    Timeline(Knowledge knowledge, List<String> ids) {
        knownFrom = knowledge.from().toEpochMilli();
        List<InForce> ordered = knowledge.inForce().stream()
                .sorted(Comparator.comparing(InForce::from))
                .toList();
        versions = ordered.stream().map(InForce::resolved).toArray(Resolved[]::new);
        fromDay = ordered.stream().mapToInt(v -> (int) v.from().toEpochDay()).toArray();
        untilDay = ordered.stream()
                .mapToInt(v -> v.untilExclusive() == null
                        ? Integer.MAX_VALUE
                        : (int) v.untilExclusive().toEpochDay())
                .toArray();
        for (int i = 1; i < versions.length; i++) {
            if (fromDay[i] < untilDay[i - 1]) {
                throw new IllegalArgumentException(
                        "Two versions are in force on " + ordered.get(i).from());
            }
        }
        levelOf = new int[versions.length][];
        for (int i = 0; i < versions.length; i++) {
            levelOf[i] = versions[i].levels().stream()
                    .mapToInt(level -> indexOf(level.level().id(), ids))
                    .toArray();
        }
    }

    /** The version that judges what starts on the day, or null. */
    @Nullable
    Resolved on(int day) {
        for (int i = 0; i < versions.length; i++) {
            if (day >= fromDay[i] && day < untilDay[i]) {
                return versions[i];
            }
        }
        return null;
    }

    private static int indexOf(String id, List<String> ids) {
        int known = ids.indexOf(id);
        if (known >= 0) {
            return known;
        }
        ids.add(id);
        return ids.size() - 1;
    }
}
