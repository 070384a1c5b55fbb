package org.plumbline.monitor.assessment;

import java.util.List;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.standards.verdict.State;

/**
 * The verdict on one opportunity as it is kept. Level, trigger key and ordinal name it for ever.
 *
 * @param level the level's persisted code
 * @param month of the cohort: year × 12 + month of the year - 1
 * @param started epoch milliseconds
 * @param due the last good epoch millisecond, or {@link #NO_DUE}
 */
public record Ruling(
        int level,
        long trigger,
        int ordinal,
        int month,
        State state,
        boolean doneLate,
        boolean recordedLate,
        long started,
        long due) {
    /** No due time can be told. */
    public static final long NO_DUE = WorkItem.NEVER;

    /** Whether it stands in the work list. */
    boolean isWork() {
        return state == State.OPEN || state == State.MISSED;
    }

    /** @param times 1, or -1: they count no more */
    static void count(Difference difference, int contract, List<Ruling> rulings, int times) {
        for (Ruling ruling : rulings) {
            difference.add(new Cohort(contract, ruling.level(), ruling.month()), ruling.state(), times);
        }
    }

    Key key() {
        return new Key(level, trigger, ordinal);
    }

    /** What names an opportunity of a case for ever. */
    record Key(int level, long trigger, int ordinal) {}
}
