package org.plumbline.standards.reference;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.verdict.State;

/**
 * What became of an opportunity.
 *
 * @param by the event that kept it, did it late, or closed it
 * @param closedBy the event that ended it before it was due
 * @param tooLate false where it was missed by what was done, and not by when: too early, or with a bad number
 */
record Verdict(
        State state,
        @Nullable Instant due,
        @Nullable Fact by,
        @Nullable Fact closedBy,
        boolean tooLate) {

    Verdict(State state, @Nullable Instant due, @Nullable Fact by, @Nullable Fact closedBy) {
        this(state, due, by, closedBy, true);
    }

    static Verdict open(Instant due) {
        return new Verdict(State.OPEN, due, null, null);
    }

    static Verdict met(@Nullable Instant due, Fact by) {
        return new Verdict(State.MET, due, by, null);
    }

    static Verdict missed(@Nullable Instant due, @Nullable Fact late) {
        return new Verdict(State.MISSED, due, late, null);
    }

    /** Of a case that is counted although its clock has not started. */
    static Verdict notStarted(Optional<Fact> closing, Readings.Closing reading) {
        return closing.isPresent() ? ended(Due.NOT_YET, closing, reading) : open(Due.NOT_YET);
    }

    /** "What excuses": known as soon as it happens. */
    static Verdict excused(@Nullable Instant due, Fact by) {
        return new Verdict(State.EXCUSED, due, by, null);
    }

    static Verdict badlyDone(@Nullable Instant due, Fact by) {
        return new Verdict(State.MISSED, due, by, null, false);
    }

    static Verdict noEvidence(@Nullable Instant due) {
        return new Verdict(State.NO_EVIDENCE, due, null, null);
    }

    /** "What was not yet due follows the reading." Q: and where a rhythm's own end ends it? The same, by its event. */
    static Verdict ended(Instant due, Optional<Fact> by, Readings.Closing closing) {
        State state =
                switch (closing) {
                    case KEEPS -> State.MET;
                    case MISSES -> State.MISSED;
                    case WITHDRAWS, IGNORES -> State.WITHDRAWN;
                };
        return new Verdict(state, due, by.orElse(null), by.orElse(null));
    }

    boolean doneLate() {
        return state == State.MISSED && by != null && closedBy == null && tooLate;
    }

    boolean recordedLate() {
        Instant recorded = by == null ? null : by.recorded();
        return state == State.MET && recorded != null && due != null && recorded.isAfter(due);
    }

    /** Q: conditions as known when? At the event that kept or closed it; else at the due time, or now if sooner. */
    Decision decision(Instant asOf) {
        Fact event = state == State.MET || state == State.EXCUSED ? by : closedBy;
        return new Decision(event, due != null && due.isBefore(asOf) ? due : asOf, due);
    }
}
