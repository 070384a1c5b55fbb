package org.plumbline.standards.verdict;

import java.util.Comparator;
import java.util.List;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/** The limits of a cadence by week since its start: week 1 is days 0 to 6. */
final class Phases {

    /** No phase holds. */
    static final int NONE = -1;

    private final int[] firstWeek;
    private final int[] lastWeek;
    private final SpanClock[] clocks;
    private final Opportunity.ClockRun[] runs;

    private Phases(List<Phase> phases, Readings readings, Resolution resolution) {
        firstWeek = phases.stream().mapToInt(Phase::firstWeek).toArray();
        lastWeek = phases.stream().mapToInt(Phase::lastWeek).toArray();
        clocks = phases.stream()
                .map(phase -> resolution.clock(phase.limit(), readings))
                .toArray(SpanClock[]::new);
        runs = new Opportunity.ClockRun[clocks.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Run(clocks[i]);
        }
    }

    private record Run(SpanClock clock) implements Opportunity.ClockRun {
        @Override
        public void tell(Opportunity o, StepListener steps) {
            clock.due(o.clockDay, o.clockInstant, o.clockTimes, steps);
        }

        @Override
        public Span span(Opportunity o) {
            return clock.span();
        }
    }

    static Phases of(List<Phase> phases, Readings readings, Resolution resolution) {
        return new Phases(
                phases.stream()
                        .sorted(Comparator.comparingInt(Phase::firstWeek))
                        .toList(),
                readings,
                resolution);
    }

    /** The phase that holds so many days after the start, or {@link #NONE}. */
    int at(int days) {
        int week = days / 7 + 1;
        for (int phase = 0; phase < firstWeek.length; phase++) {
            if (week >= firstWeek[phase] && week <= lastWeek[phase]) {
                return phase;
            }
        }
        return NONE;
    }

    /** The first phase that begins after so many days, or {@link #NONE}. */
    int after(int days) {
        for (int phase = 0; phase < firstWeek.length; phase++) {
            if (firstDay(phase) > days) {
                return phase;
            }
        }
        return NONE;
    }

    /** Days from the start to the first day of the phase. */
    int firstDay(int phase) {
        return (firstWeek[phase] - 1) * 7;
    }

    /** The due time in this phase, with the sum noted so that it can be told. */
    long due(int phase, Opportunity o, int day, long instant, int times) {
        o.clock = runs[phase];
        o.clockDay = day;
        o.clockInstant = instant;
        o.clockTimes = times;
        return clocks[phase].due(day, instant, times, null);
    }
}
