package org.plumbline.standards.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;

/** Versions along their days, as known from one instant on. Levels of the same id are one level with one index. */
final class Timeline {

    final long knownFrom;
    final Resolved[] versions;
    final int[] fromDay;
    final int[] untilDay;
    final int[][] levelOf;
    private final Days days;
    private final boolean anyOfCases;

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
        days = new Days(fromDay, untilDay);
        anyOfCases =
                Stream.of(versions).anyMatch(version -> version.standard().appliesTo() == Standard.AppliesTo.CASES);
        levelOf = new int[versions.length][];
        for (int i = 0; i < versions.length; i++) {
            levelOf[i] = versions[i].levels().stream()
                    .mapToInt(level -> indexOf(level.level().id(), ids))
                    .toArray();
        }
    }

    /** The days of each version in one case; of one that judges nothing of it, none. */
    record Days(int[] from, int[] until) {
        boolean any(int version) {
            return from[version] < until[version];
        }
    }

    /**
     * A version that applies to cases judges those that it finds opened by then on its first day or after; the one before
     * goes on in the others. For a contract as a whole each begins with its first day.
     */
    Days days(Subject subject, History history, long asOf) {
        if (subject == Subject.CONTRACT || !anyOfCases) {
            return days;
        }
        int[] until = untilDay.clone();
        int last = -1;
        for (int version = 0; version < versions.length; version++) {
            if (judgesCase(version, history, asOf)) {
                last = version;
            } else {
                if (last >= 0 && until[last] == fromDay[version]) {
                    until[last] = untilDay[version];
                }
                until[version] = fromDay[version];
            }
        }
        return new Days(fromDay, until);
    }

    private boolean judgesCase(int version, History history, long asOf) {
        Resolved resolved = versions[version];
        if (resolved.standard().appliesTo() == Standard.AppliesTo.CLOCKS) {
            return true;
        }
        int begun = resolved.opens == Resolution.NO_PATTERN ? 0 : history.begunBy(asOf);
        for (int event = 0; event < begun; event++) {
            if (resolved.sorting.fits(resolved.opens, history, event)) {
                return history.day(event) >= fromDay[version];
            }
        }
        return false;
    }

    /** The version that judges what starts when this does, in the same case; or null. */
    @Nullable
    Resolved on(Opportunity o) {
        Days ofCase = days(o.resolvedLevel().subject, o.history(), o.asOfMillis());
        for (int i = 0; i < versions.length; i++) {
            if (o.startDay() >= ofCase.from()[i] && o.startDay() < ofCase.until()[i]) {
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
