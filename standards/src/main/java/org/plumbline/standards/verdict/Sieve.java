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

    /** Of a series, what is decided for good: when the last of it starts and ends, and the highest number of all. */
    private record Kept(long start, long end, int ordinal) {
        static Kept of(Opportunity o) {
            return new Kept(o.startMillis(), o.hasDue() ? o.dueMillis() : Long.MIN_VALUE, o.ordinal);
        }

        static Kept later(Kept one, Kept other) {
            Kept last = one.start > other.start ? one : other;
            return new Kept(last.start, last.end, Math.max(one.ordinal, other.ordinal));
        }

        /** Whether it lies after the last: it starts after that did, and ends after it. */
        boolean isBefore(Opportunity o) {
            return o.startMillis() > start && (!o.hasDue() || o.dueMillis() > end);
        }
    }

    /** What an earlier knowledge left undecided, and when it starts by that. */
    private record Undecided(Revision revision, long start) {}

    private final ResolvedStandards standards;
    private final Listener told;
    private final Set<Key> kept = new HashSet<>();
    private final Map<Series, Kept> keptUntil = new HashMap<>();

    /** The same, by what was known before that which is judged by now. */
    private final Map<Series, Kept> settled = new HashMap<>();

    private final Map<Series, Integer> shifts = new HashMap<>();
    private final Map<Key, Undecided> undecided = new HashMap<>();
    private final Map<Key, Anew> anew = new HashMap<>();
    private int timeline;

    Sieve(ResolvedStandards standards, Listener told) {
        this.standards = standards;
        this.told = told;
    }

    Sieve turnTo(int timeline) {
        this.timeline = timeline;
        shifts.clear();
        settled.putAll(keptUntil);
        return this;
    }

    @Override
    public void opportunity(Opportunity o) {
        Series series = Series.of(o);
        if (isKept(o, series)) {
            return;
        }
        int shift = shift(o, series);
        o.ordinal += shift;
        pass(o, series);
        o.ordinal -= shift;
    }

    private void pass(Opportunity o, Series series) {
        Key key = key(o);
        if (timeline == standards.timelines.length - 1) {
            Undecided before = undecided.get(key);
            tell(o, before == null ? null : before.revision);
            return;
        }
        long until = standards.knownUntil(timeline);
        boolean decided = isDecidedBefore(o, until);
        if (decided && !standards.isAcceptedAfter(timeline, key)) {
            kept.add(key);
            undecided.remove(key);
            keptUntil.merge(series, Kept.of(o), Kept::later);
            tell(o, Revision.kept(standards.timelines[timeline + 1].on(o), until));
        } else {
            if (decided) {
                anew.putIfAbsent(key, new Anew(standards.acceptance(key), o.state()));
            }
            undecided.put(key, new Undecided(Revision.moved(o.resolved(), o.dueMillis(), until), o.startMillis()));
        }
    }

    private void tell(Opportunity o, @Nullable Revision revision) {
        o.revision = revision;
        o.anew = anew.isEmpty() ? null : anew.get(key(o));
        told.opportunity(o);
        o.revision = null;
        o.anew = null;
    }

    /** It is judged already, or as a slot that was cut otherwise by what became known later, its time is. */
    private boolean isKept(Opportunity o, Series series) {
        Key key = key(o);
        Kept last = settled.get(series);
        if (last == null) {
            return false;
        }
        boolean inTime = !last.isBefore(o);
        if (standards.isAcceptedAfter(-1, key) || !o.numbered) {
            return kept.contains(key) && (inTime || !o.numbered);
        }
        Undecided before = undecided.get(key);
        return inTime && (before == null || before.start != o.startMillis());
    }

    /** A slot cut to another size goes on with the number after the last that an earlier knowledge kept. */
    private int shift(Opportunity o, Series series) {
        Kept last = settled.get(series);
        if (!o.numbered || last != null && !last.isBefore(o)) {
            return 0;
        }
        return shifts.computeIfAbsent(series, any -> last == null ? 0 : Math.max(0, last.ordinal + 1 - o.ordinal()));
    }

    private static Key key(Opportunity o) {
        return new Key(o.level(), o.key(), o.ordinal());
    }

    private static boolean isDecidedBefore(Opportunity o, long known) {
        if (o.state() == State.OPEN || o.startMillis() >= known) {
            return false;
        }
        boolean due = o.hasDue() && o.dueMillis() < known;
        boolean byEvent = o.decidedBy() != Opportunity.NO_EVENT && !o.doneLate();
        return due || byEvent && o.history().earliest(o.decidedBy()) < known;
    }
}
