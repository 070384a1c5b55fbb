package org.plumbline.standards.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.event.History;

/**
 * The versions of one contract's standard along its days, and along the instants at which they became known. An
 * opportunity is judged by the version in force on the day on which it starts, and what was decided keeps the verdict of
 * what was known then. Levels of the same id in several versions are one level with one index. Immutable.
 */
public final class ResolvedStandards {

    final Timeline[] timelines;
    private final List<Knowledge> known;
    private final List<String> levelIds;
    private final int asks;
    private final Map<Sieve.Key, Accepted> accepted;

    /** By what became known in this place, or later, it is judged though it was decided before. */
    private record Accepted(int timeline, Acceptance acceptance) {
        static Accepted later(Accepted one, Accepted other) {
            return other.timeline >= one.timeline ? other : one;
        }
    }

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
        int most = 0;
        for (Timeline timeline : timelines) {
            for (Resolved version : timeline.versions) {
                most = Math.max(most, version.asks);
            }
        }
        asks = most;
        accepted = Map.of();
    }

    private ResolvedStandards(ResolvedStandards of, Map<Sieve.Key, Accepted> accepted) {
        known = of.known;
        timelines = of.timelines;
        levelIds = of.levelIds;
        asks = of.asks;
        this.accepted = Map.copyOf(accepted);
    }

    /**
     * Known from ever.
     *
     * @throws IllegalArgumentException if two are in force on the same day
     */
    public static ResolvedStandards of(List<InForce> inForce) {
        return ofKnown(List.of(new Knowledge(Instant.EPOCH, inForce)));
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

    /** For judging one case: more of its decided opportunities go by what became known later. In any order. */
    public ResolvedStandards accepting(Collection<Acceptance> ofCase) {
        if (ofCase.isEmpty()) {
            return this;
        }
        Map<Sieve.Key, Accepted> keys = new HashMap<>(accepted);
        ofCase.stream().sorted(Comparator.comparing(Acceptance::from)).forEach(one -> {
            OpportunityKey key = one.key();
            keys.merge(
                    new Sieve.Key(levelIds.indexOf(key.level()), key.trigger(), key.ordinal()),
                    new Accepted(placeOf(one.known()), one),
                    Accepted::later);
        });
        return new ResolvedStandards(this, keys);
    }

    private int placeOf(Instant instant) {
        int place = known.size() - 1;
        while (place > 0 && known.get(place).from().isAfter(instant)) {
            place--;
        }
        return place;
    }

    /** When the last of what is known became known. */
    public Instant lastKnown() {
        return known.get(known.size() - 1).from();
    }

    /** Whether something became known after the first of all, so that something can have been decided before. */
    public boolean changed() {
        return known.size() > 1;
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
        Accepted one = accepted.get(key);
        return one != null && one.timeline > timeline;
    }

    /** Of one that is accepted. */
    Acceptance acceptance(Sieve.Key key) {
        return accepted.get(key).acceptance;
    }
}
