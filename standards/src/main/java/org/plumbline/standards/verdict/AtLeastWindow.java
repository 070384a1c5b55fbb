package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.Periods;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Measure.Period;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/** The window of a count, as a clock. Its due time is its last good millisecond. */
interface AtLeastWindow extends Opportunity.ClockRun {

    /** The first millisecond at which a target counts. */
    long opens(Hearing hearing, int trigger);

    /** The last one, inclusive, or an answer of {@link Due}. */
    long due(Hearing hearing, int trigger);

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
        public long opens(Hearing hearing, int trigger) {
            return hearing.history.earliest(trigger);
        }

        @Override
        public long due(Hearing hearing, int trigger) {
            return clock.due(hearing.history.day(trigger), hearing.instant(trigger), 1, hearing.pauses, null);
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            History history = o.history();
            long instant = history.isDayOnly(o.trigger()) ? Due.DAY_ONLY : history.earliest(o.trigger());
            clock.due(history.day(o.trigger()), instant, 1, o.pauses, steps);
        }

        @Override
        public Span span(Opportunity o) {
            return clock.span();
        }
    }

    /** The calendar period after that of the trigger. */
    record Following(Period period, CivilTime civil) implements AtLeastWindow {
        private int after(History history, int trigger) {
            return Periods.indexOf(period, history.day(trigger)) + 1;
        }

        @Override
        public long opens(Hearing hearing, int trigger) {
            return civil.startOf(Periods.firstDay(period, after(hearing.history, trigger)));
        }

        @Override
        public long due(Hearing hearing, int trigger) {
            return civil.endOf(Periods.firstDay(period, after(hearing.history, trigger) + 1) - 1);
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            int next = after(o.history(), o.trigger());
            steps.step(o.history().day(o.trigger()), StepKind.START, "before the window");
            steps.step(Periods.firstDay(period, next), StepKind.COUNTED, "first day of the window");
            steps.step(Periods.firstDay(period, next + 1) - 1, StepKind.DUE, "last day of the window");
        }

        @Override
        public @Nullable Span span(Opportunity o) {
            return null;
        }
    }
}
