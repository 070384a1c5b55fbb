package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.Periods;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Measure.Period;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/** The window of a count, as a clock. Its due time is its last good millisecond. */
interface AtLeastWindow extends Opportunity.ClockRun {

    /** The first millisecond at which a target counts. */
    long opens(Opportunity o);

    /** The last one, inclusive, or an answer of {@link Due}. */
    long due(Hearing hearing, Opportunity o);

    /** Null for a window that only an event ends. */
    static @Nullable AtLeastWindow of(AtLeast.Window window, Readings readings, Resolution resolution) {
        if (window instanceof AtLeast.For fixed) {
            return new Fixed(resolution.clock(fixed.span(), readings));
        }
        return window instanceof AtLeast.Next next ? new Following(next.period(), resolution.civil()) : null;
    }

    /** From the trigger for a span. */
    record Fixed(SpanClock clock) implements AtLeastWindow {
        @Override
        public long opens(Opportunity o) {
            return o.opens;
        }

        @Override
        public long due(Hearing hearing, Opportunity o) {
            return clock.due(o.clockDay, o.clockInstant, 1, hearing.pauses, null);
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            clock.due(o.clockDay, o.clockInstant, 1, o.pauses, steps);
        }

        @Override
        public Span span(Opportunity o) {
            return clock.span();
        }
    }

    /** The calendar period after that of the trigger. */
    record Following(Period period, CivilTime civil) implements AtLeastWindow {
        private int after(Opportunity o) {
            return Periods.indexOf(period, o.clockDay) + 1;
        }

        @Override
        public long opens(Opportunity o) {
            return civil.startOf(Periods.firstDay(period, after(o)));
        }

        @Override
        public long due(Hearing hearing, Opportunity o) {
            return civil.endOf(Periods.firstDay(period, after(o) + 1) - 1);
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            int next = after(o);
            steps.step(o.clockDay, StepKind.START, "before the window");
            steps.step(Periods.firstDay(period, next), StepKind.COUNTED, "first day of the window");
            steps.step(Periods.firstDay(period, next + 1) - 1, StepKind.DUE, "last day of the window");
        }

        @Override
        public @Nullable Span span(Opportunity o) {
            return null;
        }
    }
}
