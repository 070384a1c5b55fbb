package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.policy.Trigger;

/**
 * What became of another promise in this case: each of its opportunities at which a clock starts. Working space of a
 * hearing.
 */
final class Links implements Listener {

    private final Hearing hearing;
    private Trigger.When when = Trigger.When.DONE;
    int count;

    /** The events that started the other promise's clocks, and which of their opportunities these are. */
    int[] triggers = new int[4];

    int[] ordinals = new int[4];

    /** Whether the other promise's opportunities are numbered. */
    private boolean numbered;

    /** The event that was done, or {@link Opportunity#NO_EVENT} where the clock starts when that promise fell due. */
    int[] done = new int[4];

    /** The last millisecond of the due time, for those. */
    long[] due = new long[4];

    Links(Hearing hearing) {
        this.hearing = hearing;
    }

    Links of(Trigger.When at) {
        when = at;
        count = 0;
        return this;
    }

    @Override
    public void opportunity(Opportunity o) {
        boolean decided = o.is(State.MET) || o.is(State.MISSED);
        boolean isDone = decided && o.decidedBy != Opportunity.NO_EVENT && o.closedBy == Opportunity.NO_EVENT;
        boolean atDone =
                when == Trigger.When.DONE ? isDone : when == Trigger.When.DONE_OR_DUE && o.is(State.MET) && isDone;
        if (atDone) {
            add(o, o.decidedBy, Opportunity.NO_DUE);
        } else if (when != Trigger.When.DONE && o.hasDue() && (decided || o.is(State.NO_EVIDENCE))) {
            if (o.closedBy == Opportunity.NO_EVENT && o.dueMillis < o.asOf) {
                add(o, Opportunity.NO_EVENT, o.dueMillis);
            } else if (o.closedBy == Opportunity.NO_EVENT) {
                hearing.changesAt(o.dueMillis + 1);
            }
        } else if (o.is(State.NO_EVIDENCE)) {
            add(o, Opportunity.NO_EVENT, Opportunity.NO_DUE);
        }
    }

    private void add(Opportunity o, int doneBy, long dueMillis) {
        if (count == triggers.length) {
            triggers = Arrays.copyOf(triggers, count * 2);
            ordinals = Arrays.copyOf(ordinals, count * 2);
            done = Arrays.copyOf(done, count * 2);
            due = Arrays.copyOf(due, count * 2);
        }
        triggers[count] = o.trigger;
        ordinals[count] = o.ordinal;
        numbered = o.numbered;
        done[count] = doneBy;
        due[count++] = dueMillis;
    }

    /**
     * Begins the opportunity that follows: at what was done, or from the day on which it fell due.
     *
     * @return whether it can be told when its clock starts
     */
    boolean begin(int link) {
        boolean told = beginAt(link);
        hearing.opportunity.numbered = numbered;
        return told;
    }

    private boolean beginAt(int link) {
        Opportunity o = hearing.opportunity;
        int event = done[link];
        long at = due[link];
        if (event != Opportunity.NO_EVENT) {
            o.begin(triggers[link], ordinals[link], hearing.history.day(event), hearing.history.earliest(event));
            o.countsFrom(event, o.startDay, hearing.instant(event));
            return true;
        }
        int trigger = triggers[link];
        if (at == Opportunity.NO_DUE) {
            o.begin(trigger, ordinals[link], hearing.history.day(trigger), hearing.history.earliest(trigger));
            return false;
        }
        int day = hearing.resolved.civil.dayOf(at);
        boolean wholeDay = at == hearing.resolved.civil.endOf(day);
        o.begin(trigger, ordinals[link], day, wholeDay ? hearing.resolved.civil.startOf(day) : at);
        o.countsFrom(trigger, day, at);
        return true;
    }
}
