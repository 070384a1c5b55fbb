package org.plumbline.standards.verdict;

import java.util.Arrays;

/**
 * The clocks of the promises that stand in place of another, whatever became of them. Working space of a hearing.
 */
final class Replacing implements Listener {

    private int count;
    private int[] spells = new int[4];
    private long[] starts = new long[4];
    private final Spells cut;

    Replacing(Spells cut) {
        this.cut = cut;
    }

    Replacing none() {
        count = 0;
        return this;
    }

    @Override
    public void opportunity(Opportunity o) {
        if (count == starts.length) {
            spells = Arrays.copyOf(spells, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        spells[count] = cut.of(o.trigger);
        starts[count++] = o.startMillis;
    }

    /** Whether one of them started in the same spell before this opportunity was decided or due. */
    boolean replaces(Opportunity o) {
        long decided = o.dueMillis == Opportunity.NO_DUE ? Long.MAX_VALUE : o.dueMillis;
        if (o.decidedBy != Opportunity.NO_EVENT && !o.doneLate()) {
            decided = Math.min(decided, o.history.earliest(o.decidedBy));
        }
        int spell = cut.of(o.trigger);
        for (int i = 0; i < count; i++) {
            if (spells[i] == spell && starts[i] <= decided) {
                return true;
            }
        }
        return false;
    }
}
