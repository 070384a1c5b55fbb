package org.plumbline.monitor.assessment;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Opportunity;

/** Writes down each opportunity of a case: the listener between the engine and the tables. */
final class Rulings implements Listener {
    private final int[] levelCodes;
    private final List<Ruling> all = new ArrayList<>();

    /** @param levelCodes persisted code of each level, by its index */
    Rulings(int[] levelCodes) {
        this.levelCodes = levelCodes;
    }

    @Override
    public void opportunity(Opportunity opportunity) {
        all.add(new Ruling(
                levelCodes[opportunity.level()],
                opportunity.key(),
                opportunity.ordinal(),
                opportunity.month(),
                opportunity.state(),
                opportunity.doneLate(),
                opportunity.recordedLate(),
                opportunity.startMillis(),
                opportunity.hasDue() ? opportunity.dueMillis() : Ruling.NO_DUE));
    }

    List<Ruling> all() {
        return all;
    }
}
