package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.Months;
import org.plumbline.standards.clock.Pauses;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Span;

/**
 * One occasion on which a promise can be kept or missed, as of an instant. A flyweight: the assessor fills the same
 * object again and again, so copy what is to last. It is known for ever by its level's id, the {@link #key} of its
 * trigger and its {@link #ordinal}. Events are indexes of {@link #history}, or {@link #NO_EVENT}.
 */
public final class Opportunity {

    public static final int NO_EVENT = -1;

    private static final int OPEN = State.OPEN.ordinal();

    /** For {@link #dueMillis}: no due time can be told. */
    public static final long NO_DUE = Long.MIN_VALUE;

    History history;
    Resolved resolved;
    ResolvedLevel resolvedLevel;
    long asOf;
    int inForceFrom;
    int level;
    int trigger;
    int from;
    int ordinal;

    /** One of several of the same trigger: a slot or period, or what follows one. */
    boolean numbered;

    int startDay;
    long startMillis;

    /** The ordinal of a {@link State}. */
    int state;

    private Reason reason = Reason.NONE;
    long opens;
    long dueMillis;
    int done;
    int asked;
    int anchor;
    long anchorMillis;
    Twist twist = Twist.NONE;
    int decidedBy;
    int closedBy;
    boolean doneLate;
    private boolean counted;
    private ClockRun clock;
    int clockDay;
    long clockInstant;
    int clockTimes;
    Pauses pauses = Pauses.NONE;
    PauseLedger ledger;

    /** What later or earlier knowledge has to do with it, while a listener is told; else null. */
    @Nullable
    Revision revision;

    /** Of one that was decided, and is judged by later knowledge because somebody accepted that; else null. */
    @Nullable
    Anew anew;

    /** Decided before something that is known now became known, and left as it was. */
    public boolean isKept() {
        return revision != null && revision.isKept();
    }

    /** What the assessor was given. */
    public History history() {
        return history;
    }

    /** The instant as of which it is judged, in epoch milliseconds. */
    public long asOfMillis() {
        return asOf;
    }

    /** Epoch day from which the version that judges it is in force. */
    public int inForceFrom() {
        return inForceFrom;
    }

    /** The version that judges it: the one in force on the day of its start. */
    public Resolved resolved() {
        return resolved;
    }

    /** The promise, as that version resolved it. */
    public ResolvedLevel resolvedLevel() {
        return resolvedLevel;
    }

    /** Index into {@link ResolvedStandards#levelIds}: the same for all versions of the timeline. */
    public int level() {
        return level;
    }

    /** The event that started it; of the slots and periods of a cadence, the event that started the cadence. */
    public int trigger() {
        return trigger;
    }

    /**
     * The event from which its time is counted: the trigger, or where the promise follows another, what was done for that
     * one.
     */
    public int countedFrom() {
        return from;
    }

    /** The trigger's stable number. */
    public long key() {
        return history.key(trigger);
    }

    /**
     * 0, or of the slots and periods of one cadence, which of them, from 0. Those of a later version go on after those of
     * the one before, should it cut them to another size.
     */
    public int ordinal() {
        return ordinal;
    }

    /** Month of the start: year × 12 + month of the year - 1. */
    public int month() {
        return Months.of(startDay);
    }

    /** Epoch day of the trigger, or of the beginning of the slot or period. */
    public int startDay() {
        return startDay;
    }

    /** Epoch milliseconds; of a day without a time, its first. */
    public long startMillis() {
        return startMillis;
    }

    public State state() {
        return State.of(state);
    }

    boolean is(State wanted) {
        return state == wanted.ordinal();
    }

    void become(State next) {
        state = next.ordinal();
    }

    /** Why there is no evidence; {@link Reason#NONE} in every other state. */
    public Reason reason() {
        return is(State.NO_EVIDENCE) ? reason : Reason.NONE;
    }

    /** The first good epoch millisecond, where the promise has a window; else that of the start. */
    public long opensMillis() {
        return opens;
    }

    /** The booking by whose time it is judged, or {@link #NO_EVENT} where nothing is booked. */
    public int anchor() {
        return anchor;
    }

    public Twist twist() {
        return twist;
    }

    /** How many targets are asked for, and how many came in time so far. */
    public int asked() {
        return asked;
    }

    public int done() {
        return done;
    }

    /** The last good epoch millisecond, inclusive, or {@link #NO_DUE}. */
    public long dueMillis() {
        return hasDue() ? dueMillis : NO_DUE;
    }

    public boolean hasDue() {
        return dueMillis != NO_DUE && dueMillis != Due.NOT_YET;
    }

    /** A pause stops its clock that has not ended, so that its due time is not known yet. */
    public boolean isPaused() {
        return dueMillis == Due.NOT_YET;
    }

    /** The event that decided it, in time or late, the closing one if that did; or {@link #NO_EVENT}. */
    public int decidedBy() {
        return decidedBy;
    }

    /** The event that ended it before it was due, whatever the reading made of that; or {@link #NO_EVENT}. */
    public int closedBy() {
        return closedBy;
    }

    /** Missed, and then done by {@link #decidedBy}. */
    public boolean doneLate() {
        return is(State.MISSED) && doneLate;
    }

    /** Met, but written down only after it was due. */
    public boolean recordedLate() {
        return is(State.MET) && decidedBy != NO_EVENT && hasDue() && history.recorded(decidedBy) > dueMillis;
    }

    /** How many warning points its level has. */
    public int warningPoints() {
        return resolvedLevel.warnings.length;
    }

    /**
     * When the warning of this point is due, in epoch milliseconds, never before its start; {@link #NO_DUE} unless it
     * is open with a due time that the calendar can be counted back from.
     *
     * @param point from 0, in the order of the level
     */
    public long warningMillis(int point) {
        if (!is(State.OPEN) || !hasDue()) {
            return NO_DUE;
        }
        long at = resolvedLevel.warnings[point].at(dueMillis);
        return Due.isTime(at) ? Math.max(startMillis, at) : NO_DUE;
    }

    /** Whether it is open and the warning of this point was due by the instant of judging. */
    public boolean isWarned(int point) {
        long at = warningMillis(point);
        return at != NO_DUE && at <= asOf;
    }

    /** Counts its time once more and tells each day to the listener; nothing if it has no due time. */
    public void tell(StepListener steps) {
        ClockRun run = clock();
        if (run != null && dueMillis != NO_DUE) {
            run.tell(this, steps);
        }
    }

    /** How the due time came about. */
    interface ClockRun {
        /** Counts the time of the opportunity that is given once more, telling the steps. */
        void tell(Opportunity opportunity, StepListener steps);

        /** What was counted, or null where no span was: the due date was given, or a calendar period ends. */
        @Nullable
        Span span(Opportunity opportunity);

        /** What the case had agreed as its limit, in a sentence; empty where the promise sets the limit. */
        default String agreedIn(Opportunity opportunity) {
            return "";
        }
    }

    /** How the due time was counted, or null where it was not. */
    @Nullable
    ClockRun clock() {
        return counted ? clock : null;
    }

    /**
     * Notes how the due time is counted. Mostly it is as it was for the opportunity before: asking is cheaper than telling
     * the garbage collector of a reference stored, and so the state is a number here.
     */
    void countedBy(ClockRun run) {
        counted = true;
        if (clock != run) {
            clock = run;
        }
    }

    /** What only some measures say is as they last left it until {@link #plain}. */
    Opportunity begin(int trigger, int ordinal, int startDay, long startMillis) {
        this.trigger = trigger;
        from = trigger;
        this.ordinal = ordinal;
        numbered = false;
        this.startDay = startDay;
        this.startMillis = startMillis;
        state = OPEN;
        opens = startMillis;
        dueMillis = NO_DUE;
        counted = false;
        decidedBy = NO_EVENT;
        closedBy = NO_EVENT;
        return this;
    }

    Opportunity numbered() {
        numbered = true;
        return this;
    }

    /** One target is asked for, nothing is booked, and it ends as its state says. */
    Opportunity plain() {
        done = 0;
        asked = 1;
        anchor = NO_EVENT;
        anchorMillis = NO_DUE;
        twist = Twist.NONE;
        return this;
    }

    /** @param instant epoch milliseconds, or {@link Due#DAY_ONLY} */
    Opportunity countsFrom(int event, int day, long instant) {
        from = event;
        clockDay = day;
        clockInstant = instant;
        return this;
    }

    void due(long due) {
        dueMillis = Due.isTime(due) ? due : NO_DUE;
    }

    void met(int by) {
        become(State.MET);
        decidedBy = by;
    }

    /** @param late the event that did it late, or {@link #NO_EVENT} */
    void missed(int late) {
        become(State.MISSED);
        decidedBy = late;
        doneLate = late != NO_EVENT;
    }

    void excused(int by) {
        become(State.EXCUSED);
        decidedBy = by;
        closedBy = NO_EVENT;
        twist = Twist.NONE;
    }

    void noEvidence(Reason why) {
        become(State.NO_EVIDENCE);
        reason = why;
    }
}
