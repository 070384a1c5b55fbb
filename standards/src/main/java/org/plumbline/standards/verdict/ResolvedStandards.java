package org.plumbline.standards.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.History;

/**
 * The versions of one contract's standard along its days, and along the instants at which they became known. An
 * opportunity is judged by the version in force on the day on which it starts, and what was decided keeps the verdict of
 * what was known then. Levels of the same id in several versions are one level with one index. Immutable.
 */
public final class ResolvedStandards {

    final Timeline[] timelines;
    private final List<Knowledge> known;
    private final List<Set<Sieve.Key>> accepted = new ArrayList<>();
    private final List<String> levelIds;
    private final int asks;

    private ResolvedStandards(List<Knowledge> known) {
        this.known = List.copyOf(known);
        List<String> ids = new ArrayList<>();
        timelines = known.stream().map(each -> new Timeline(each, ids)).toArray(Timeline[]::new);
        for (int i = 1; i < timelines.length; i++) {
            if (timelines[i].knownFrom <= timelines[i - 1].knownFrom) {
                throw new IllegalArgumentException(
                        "What became known at " + known.get(i).from() + " is not in the order of time");
            }
        }
        levelIds = List.copyOf(ids);
        for (Knowledge each : known) {
            Set<Sieve.Key> keys = new HashSet<>();
            each.accepted()
                    .forEach(key -> keys.add(new Sieve.Key(ids.indexOf(key.level()), key.trigger(), key.ordinal())));
            accepted.add(keys);
        }
        int most = 0;
        for (Timeline timeline : timelines) {
            for (Resolved version : timeline.versions) {
                most = Math.max(most, version.asks);
            }
        }
        asks = most;
    }

    /**
     * Known from ever.
     *
     * @throws IllegalArgumentException if two are in force on the same day
     */
    public static ResolvedStandards of(List<InForce> inForce) {
        return ofKnown(List.of(new Knowledge(Instant.EPOCH, inForce, Set.of())));
    }

    /** One version for all days. */
    public static ResolvedStandards of(Resolved resolved) {
        return of(List.of(InForce.always(resolved)));
    }

    /**
     * Each until the next one became known.
     *
     * @param known at least one, in the order of time
     * @throws IllegalArgumentException if in one of them two are in force on the same day, or two begin together
     */
    public static ResolvedStandards ofKnown(List<Knowledge> known) {
        return new ResolvedStandards(known);
    }

    /** As they were known at an instant: without what became known after it. */
    public ResolvedStandards knownBy(Instant instant) {
        List<Knowledge> by =
                known.stream().filter(each -> !each.from().isAfter(instant)).toList();
        if (by.size() == known.size()) {
            return this;
        }
        return by.isEmpty() ? of(List.of()) : ofKnown(by);
    }

    /** The ids of all levels of all versions, by {@link Opportunity#level}. */
    public List<String> levelIds() {
        return levelIds;
    }

    /** Whether the history has all that the rules ask for; one that was made before they were resolved may not. */
    public boolean canJudge(History history) {
        return history.knows() >= asks;
    }

    /** When what was known in this place stopped being all that was known. */
    long knownUntil(int timeline) {
        return timelines[timeline + 1].knownFrom;
    }

    /** Whether somebody accepted to have it judged by what became known in this place, or later. */
    boolean isAcceptedAfter(int timeline, Sieve.Key key) {
        for (int i = timeline + 1; i < accepted.size(); i++) {
            if (accepted.get(i).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
