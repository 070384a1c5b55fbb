package org.plumbline.standards.verdict;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/** The limits of a cadence by week since its start: week 1 is days 0 to 6. */
final class Phases {

    /** No phase holds. */
    static final int NONE = -1;

    /** Days from the start to the first day of each phase. */
    private final int[] firstDay;

    /** Days from the start to the day after its last. */
    private final int[] endDay;

    private final SpanClock[] clocks;
    private final Opportunity.ClockRun[] runs;

    /** What the case itself sets, instead of the clocks; or null. */
    private final @Nullable Agreement agreement;

    private Phases(List<Phase> phases, Readings readings, Resolution resolution) {
        firstDay =
                phases.stream().mapToInt(phase -> (phase.firstWeek() - 1) * 7).toArray();
        endDay = phases.stream().mapToInt(Phases::endDay).toArray();
        clocks = phases.stream()
                .map(phase -> resolution.clock(phase.limit(), readings))
                .toArray(SpanClock[]::new);
        runs = new Opportunity.ClockRun[clocks.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Run(clocks[i]);
        }
        agreement = null;
    }

    /** One phase without an end. */
    private Phases(Agreement agreement) {
        this.agreement = agreement;
        firstDay = new int[] {0};
        endDay = new int[] {Integer.MAX_VALUE};
        clocks = new SpanClock[0];
        runs = new Opportunity.ClockRun[] {agreement};
    }

    static Phases of(Agreed agreed, Readings readings, Resolution resolution) {
        return new Phases(new Agreement(agreed, readings, resolution));
    }

    private record Run(SpanClock clock) implements Opportunity.ClockRun {
        @Override
        public void tell(Opportunity o, StepListener steps) {
            clock.due(o.clockDay, o.clockInstant, o.clockTimes, o.pauses, steps);
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

    private static int endDay(Phase phase) {
        return phase.lastWeek() > Integer.MAX_VALUE / 7 ? Integer.MAX_VALUE : phase.lastWeek() * 7;
    }

    /** The phase that holds so many days after the start, or {@link #NONE}. */
    int at(int days) {
        for (int phase = 0; phase < firstDay.length; phase++) {
            if (days >= firstDay[phase] && days < endDay[phase]) {
                return phase;
            }
        }
        return NONE;
    }

    /** The first phase that begins after so many days, or {@link #NONE}. */
    int after(int days) {
        for (int phase = 0; phase < firstDay.length; phase++) {
            if (firstDay[phase] > days) {
                return phase;
            }
        }
        return NONE;
    }

    /** Whether there is such a phase, and it has begun so many days after the start. */
    boolean hasBegun(int phase, int days) {
        return phase < firstDay.length && days >= firstDay[phase];
    }

    /** Days from the start to the first day of the phase. */
    int firstDay(int phase) {
        return firstDay[phase];
    }

    /** The due time in this phase, with the sum noted so that it can be told. */
    long due(int phase, Opportunity o, int day, long instant, int times) {
        o.countedBy(runs[phase]);
        o.clockDay = day;
        o.clockInstant = instant;
        o.clockTimes = times;
        if (agreement != null) {
            return agreement.due(o);
        }
        return clocks[phase].due(day, instant, times, o.pauses, null);
    }
}
