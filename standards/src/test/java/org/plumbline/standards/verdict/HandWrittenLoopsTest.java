package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The yardstick of the benchmark judges what the assessor judges, or its ratio would say nothing. */
class HandWrittenLoopsTest {

    @Test
    void loopsWrittenByHandCountWhatTheAssessorCounts() {
        Replay replay = new Replay(2000);
        HandWrittenLoops loops = new HandWrittenLoops(replay);
        loops.run();

        Map<Replay.Row, Replay.Counts> assessed = replay.counted();
        assertThat(assessed).hasSizeGreaterThan(3000);
        assertThat(loops.counted()).isEqualTo(assessed);
    }
}
