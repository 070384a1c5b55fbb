package org.plumbline.standards.clock;

import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * The due time that a limit sets for a clock. Immutable. Where one is asked for: {@code event} is the one from which it
 * counts, which may carry a date; {@code day} is the epoch day on which it starts, and {@code instant} its epoch
 * millisecond or {@link Due#DAY_ONLY}.
 */
public sealed interface Deadline {

    /** The last good millisecond, inclusive, or an answer of {@link Due}. */
    long due(History history, int event, int day, long instant, Pauses pauses, @Nullable StepListener steps);

    /** The span that sets the due time of this trigger, or null if none does: the trigger gave it. */
    @Nullable
    Span span(History history, int event, int day, long instant, Pauses pauses);

    /** @param codes the code of an attribute's name */
    static Deadline of(
            Limit limit, Readings readings, WorkingCalendar calendar, ZoneId zone, ToIntFunction<String> codes) {
        if (limit instanceof Span span) {
            return new AfterSpan(new SpanClock(span, readings, calendar, zone));
        }
        if (limit instanceof Limit.Carried carried) {
            return new AsCarried(codes.applyAsInt(carried.attribute()), zone);
        }
        return new First(((Limit.Earliest) limit)
                .limits().stream()
                        .map(each -> of(each, readings, calendar, zone, codes))
                        .toList());
    }

    /** A span after the trigger. */
    record AfterSpan(SpanClock clock) implements Deadline {
        @Override
        public long due(
                History history, int event, int day, long instant, Pauses pauses, @Nullable StepListener steps) {
            return clock.due(day, instant, 1, pauses, steps);
        }

        @Override
        public Span span(History history, int event, int day, long instant, Pauses pauses) {
            return clock.span();
        }
    }

    /** What an attribute of the trigger says, which no pause moves; {@link Due#NO_CLOCK} if it says nothing. */
    record AsCarried(int attribute, ZoneId zone) implements Deadline {
        @Override
        public long due(
                History history, int event, int day, long instant, Pauses pauses, @Nullable StepListener steps) {
            long said = history.moment(event, attribute);
            if (said == History.NOT_SAID) {
                return Due.NO_CLOCK;
            }
            if (steps != null) {
                steps.step(day, StepKind.START, "carries its due date");
                int last = CivilTime.of(zone).dayOf(said);
                steps.step(last, StepKind.DUE, "due date given with the event");
            }
            return said;
        }

        @Override
        public @Nullable Span span(History history, int event, int day, long instant, Pauses pauses) {
            return null;
        }
    }

    /**
     * The earliest of several. One that sets no clock is passed over; one that can't be told leaves the earliest
     * untold.
     */
    record First(List<Deadline> deadlines) implements Deadline {
        @Override
        public long due(
                History history, int event, int day, long instant, Pauses pauses, @Nullable StepListener steps) {
            Deadline setter = setter(history, event, day, instant, pauses);
            return setter == null ? Due.NO_CLOCK : setter.due(history, event, day, instant, pauses, steps);
        }

        @Override
        public @Nullable Span span(History history, int event, int day, long instant, Pauses pauses) {
            Deadline setter = setter(history, event, day, instant, pauses);
            return setter == null ? null : setter.span(history, event, day, instant, pauses);
        }

        private @Nullable Deadline setter(History history, int event, int day, long instant, Pauses pauses) {
            long first = Long.MAX_VALUE;
            Deadline setter = null;
            for (int i = 0; i < deadlines.size(); i++) {
                long due = deadlines.get(i).due(history, event, day, instant, pauses, null);
                if (due != Due.NO_CLOCK && (setter == null || due < first)) {
                    first = due;
                    setter = deadlines.get(i);
                }
            }
            return setter;
        }
    }
}
