package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int MARCH_2026 = 2026 * 12 + 2;

    @Test
    void countsByLevelMonthAndState() {
        Tally tally = new Tally(2);
        tally.add(1, MARCH_2026, State.MET, 2);
        tally.add(1, MARCH_2026 - 40, State.MISSED, 1);
        tally.add(1, MARCH_2026 + 40, State.NO_EVIDENCE, 3);
        tally.add(1, MARCH_2026, State.MET, 1);
        assertThat(tally.count(1, MARCH_2026, State.MET)).isEqualTo(3);
        assertThat(tally.count(1, MARCH_2026 - 40, State.MISSED)).isEqualTo(1);
        assertThat(tally.count(1, MARCH_2026 + 40, State.NO_EVIDENCE)).isEqualTo(3);
        assertThat(tally.months(1)).containsExactly(MARCH_2026 - 40, MARCH_2026, MARCH_2026 + 40);
        assertThat(tally.months(0)).isEmpty();
        assertThat(tally.count(0, MARCH_2026, State.MET)).isZero();
        assertThat(tally.count(1, MARCH_2026 + 4000, State.MET)).isZero();
    }

    @Test
    void aTallyAddsAnotherAndForgets() {
        Tally one = new Tally(1);
        Tally other = new Tally(1);
        one.add(0, MARCH_2026, State.OPEN, 1);
        other.add(0, MARCH_2026, State.OPEN, 4);
        other.add(0, MARCH_2026 - 1, State.WITHDRAWN, 2);
        one.add(other);
        assertThat(one.count(0, MARCH_2026, State.OPEN)).isEqualTo(5);
        assertThat(one.count(0, MARCH_2026 - 1, State.WITHDRAWN)).isEqualTo(2);
        one.clear();
        assertThat(one.months(0)).isEmpty();
    }

    /** The replay's first case again and again: once its space is there, counting makes no objects at all. */
    @Test
    void countingAllocatesNothingForAnOpportunity() {
        Replay replay = new Replay(2000);
        CountingListener listener = new CountingListener(replay.rules);
        Assessor assessor = new Assessor();
        long asOf = Replay.endOf(Replay.AS_OF);
        Runnable all =
                () -> replay.cases.forEach(each -> assessor.assess(each.history(), replay.rules, asOf, listener));
        all.run();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        all.run();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }
}
