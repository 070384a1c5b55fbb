package org.plumbline.monitor.assessment;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Opportunity;

/** Writes down each opportunity of a case: the listener between the engine and the tables. */
final class Rulings implements Listener {
    private final int[] levelCodes;
    private final List<Ruling> all = new ArrayList<>();
    private final List<Warned> warned = new ArrayList<>();

    /**
     * A warning point that has come for an opportunity still open.
     *
     * @param point as the level says it, such as "2 days"
     */
    record Warned(Ruling ruling, String point) {}

    /** @param levelCodes persisted code of each level, by its index */
    Rulings(int[] levelCodes) {
        this.levelCodes = levelCodes;
    }

    @Override
    public void opportunity(Opportunity opportunity) {
        Ruling ruling = new Ruling(
                levelCodes[opportunity.level()],
                opportunity.key(),
                opportunity.ordinal(),
                opportunity.month(),
                opportunity.state(),
                opportunity.doneLate(),
                opportunity.recordedLate(),
                opportunity.startMillis(),
                opportunity.hasDue() ? opportunity.dueMillis() : Ruling.NO_DUE);
        all.add(ruling);
        for (int point = 0; point < opportunity.warningPoints(); point++) {
            if (opportunity.isWarned(point)) {
                warned.add(new Warned(
                        ruling,
                        opportunity
                                .resolvedLevel()
                                .level()
                                .warnings()
                                .get(point)
                                .words()));
            }
        }
    }

    List<Ruling> all() {
        return all;
    }

    List<Warned> warned() {
        return warned;
    }

    boolean isWarned(Ruling ruling, String point) {
        return warned.contains(new Warned(ruling, point));
    }
}
