package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plumbline.standards.event.History;

/**
 * The versions of one contract's standard along its days. An opportunity is judged by the version in force on the day
 * on which it starts. Levels of the same id in several versions are one level with one index. Immutable.
 */
public final class ResolvedStandards {

    final Resolved[] versions;
    final int[] fromDay;
    final int[] untilDay;
    final int[][] levelOf;
    private final List<String> levelIds;
    private final int asks;

    private ResolvedStandards(List<InForce> inForce) {
        List<InForce> ordered =
                inForce.stream().sorted(Comparator.comparing(InForce::from)).toList();
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
        List<String> ids = new ArrayList<>();
        levelOf = new int[versions.length][];
        for (int i = 0; i < versions.length; i++) {
            levelOf[i] = versions[i].levels().stream()
                    .mapToInt(level -> indexOf(level.level().id(), ids))
                    .toArray();
        }
        levelIds = List.copyOf(ids);
        asks = Arrays.stream(versions).mapToInt(version -> version.asks).max().orElse(0);
    }

    /** @throws IllegalArgumentException if two are in force on the same day */
    public static ResolvedStandards of(List<InForce> inForce) {
        return new ResolvedStandards(inForce);
    }

    /** One version for all days. */
    public static ResolvedStandards of(Resolved resolved) {
        return of(List.of(InForce.always(resolved)));
    }

    /** The ids of all levels of all versions, by {@link Opportunity#level}. */
    public List<String> levelIds() {
        return levelIds;
    }

    /** The versions in the order of their days. */
    public List<Resolved> versions() {
        return List.copyOf(Arrays.asList(versions));
    }

    /** Whether the history has all that the rules ask for; one that was made before they were resolved may not. */
    public boolean canJudge(History history) {
        return history.knows() >= asks;
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
