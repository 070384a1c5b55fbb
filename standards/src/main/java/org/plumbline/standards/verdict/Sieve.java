package org.plumbline.standards.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes each opportunity on once: by what was known when it was decided, and of what was undecided the verdict of what
 * is known now. Decided is what by the events as they are known now was done or due before the next knowledge came.
 */
final class Sieve implements Listener {

    record Key(int level, long trigger, int ordinal) {}

    private record Series(int level, long trigger) {}

    private final ResolvedStandards standards;
    private final Listener told;
    private final Set<Key> kept = new HashSet<>();
    private final Map<Series, Long> keptUntil = new HashMap<>();
    private final Map<Key, Revision> revised = new HashMap<>();
    private int timeline;

    Sieve(ResolvedStandards standards, Listener told) {
        this.standards = standards;
        this.told = told;
    }

    Sieve turnTo(int timeline) {
        this.timeline = timeline;
        return this;
    }

    @Override
    public void opportunity(Opportunity o) {
        Key key = new Key(o.level(), o.key(), o.ordinal());
        if (kept.contains(key) || isInKeptSeries(o, key)) {
            return;
        }
        boolean last = timeline == standards.timelines.length - 1;
        if (last) {
            tell(o, revised.get(key));
            return;
        }
        long until = standards.knownUntil(timeline);
        if (isDecidedBefore(o, until) && !standards.isAcceptedAfter(timeline, key)) {
            kept.add(key);
            keptUntil.merge(new Series(o.level(), o.key()), o.startMillis(), Math::max);
            tell(o, Revision.kept(standards.timelines[timeline + 1].on(o.startDay()), until));
        } else {
            revised.put(key, Revision.moved(o.resolved(), o.dueMillis(), until));
        }
    }

    private void tell(Opportunity o, @Nullable Revision revision) {
        o.revision = revision;
        told.opportunity(o);
        o.revision = null;
    }

    /** A slot of the same cadence that was cut otherwise by what became known later: its time is judged already. */
    private boolean isInKeptSeries(Opportunity o, Key key) {
        Long start = keptUntil.get(new Series(o.level(), o.key()));
        return start != null && o.startMillis() <= start && !standards.isAcceptedAfter(-1, key);
    }

    private static boolean isDecidedBefore(Opportunity o, long known) {
        if (o.state() == State.OPEN) {
            return false;
        }
        boolean due = o.hasDue() && o.dueMillis() < known;
        return due || o.decidedBy() != Opportunity.NO_EVENT && o.history().earliest(o.decidedBy()) < known;
    }
}
