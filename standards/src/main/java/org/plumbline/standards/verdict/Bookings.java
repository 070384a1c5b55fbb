package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Between;

/**
 * Which bookings are of the same thing. Where each anchor is one of its own, those that carry the same reference in the
 * attribute {@code booking}; else all of a spell, until the thing was held.
 */
final class Bookings {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final ResolvedPattern booking;
    private final boolean each;
    private final int reference;
    private final @Nullable ResolvedPattern calledOff;
    private final @Nullable ResolvedPattern held;

    Bookings(Between measure, Resolution resolution) {
        booking = resolution.pattern(measure.anchor());
        each = measure.each();
        reference = resolution.asked("booking");
        calledOff = measure.calledOff() == null ? null : resolution.pattern(measure.calledOff());
        held = measure.held() == null ? null : resolution.pattern(measure.held());
    }

    /** The next booking of the same thing, or {@link Opportunity#NO_EVENT}. */
    int after(Hearing hearing, int event) {
        int[] bookings = hearing.occurrences.of(booking.id);
        for (int i = 0; i < hearing.occurrences.count(booking.id); i++) {
            int other = bookings[i];
            if (other > event && hearing.spells.of(other) == hearing.spells.of(event) && same(hearing, event, other)) {
                return isHeldBetween(hearing, event, other) ? NO_EVENT : other;
            }
        }
        return NO_EVENT;
    }

    /** Whether an earlier booking is of the same thing. */
    boolean follows(Hearing hearing, int event) {
        int[] bookings = hearing.occurrences.of(booking.id);
        for (int i = 0; i < hearing.occurrences.count(booking.id) && bookings[i] < event; i++) {
            if (after(hearing, bookings[i]) == event) {
                return true;
            }
        }
        return false;
    }

    /** The event that calls this booking off before the next one, or {@link Opportunity#NO_EVENT}. */
    int calledOff(Hearing hearing, int event) {
        if (calledOff == null) {
            return NO_EVENT;
        }
        int next = after(hearing, event);
        int[] calls = hearing.occurrences.of(calledOff.id);
        for (int i = 0; i < hearing.occurrences.count(calledOff.id); i++) {
            if (calls[i] > event && (next == NO_EVENT || calls[i] < next) && isOf(hearing, calls[i], event)) {
                return calls[i];
            }
        }
        return NO_EVENT;
    }

    /** Where each is one of its own, a call-off with a reference is of those with the same one; else of the last before it. */
    private boolean isOf(Hearing hearing, int call, int event) {
        int named = hearing.history.word(call, reference);
        if (each && named != History.NO_WORD) {
            return hearing.history.word(event, reference) == named;
        }
        int[] bookings = hearing.occurrences.of(booking.id);
        int last = NO_EVENT;
        for (int i = 0; i < hearing.occurrences.count(booking.id) && bookings[i] < call; i++) {
            last = bookings[i];
        }
        return last == event;
    }

    private boolean same(Hearing hearing, int event, int other) {
        int named = hearing.history.word(event, reference);
        return !each || named != History.NO_WORD && named == hearing.history.word(other, reference);
    }

    private boolean isHeldBetween(Hearing hearing, int event, int other) {
        if (held == null || each) {
            return false;
        }
        int[] sessions = hearing.occurrences.of(held.id);
        for (int i = 0; i < hearing.occurrences.count(held.id); i++) {
            if (sessions[i] > event && sessions[i] < other) {
                return true;
            }
        }
        return false;
    }
}
