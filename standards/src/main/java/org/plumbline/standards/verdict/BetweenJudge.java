package org.plumbline.standards.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.clock.Window;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Trigger;

/**
 * A target in a window before or after an anchor. Where the anchor is booked for a time to come, the opportunity starts
 * with the booking, is open until the window has passed, and is withdrawn when the booking is moved or called off
 * before that.
 */
final class BetweenJudge extends TriggeredJudge implements Opportunity.ClockRun {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final int trigger;
    final ResolvedPattern target;
    final Readings.Early early;
    final boolean before;
    private final Window window;
    private final boolean anytime;

    /** The anchor is an event that came unannounced, so that only what was done before it can count. */
    private final boolean looksBack;

    private final int at;
    private final @Nullable Bookings bookings;
    private final Readings readings;
    private final Span span;
    private final CivilTime civil;

    BetweenJudge(Between measure, Readings readings, Resolution resolution) {
        super(Starts.of(Trigger.of(measure.anchor(), measure.each() || measure.at() != null), resolution));
        trigger = resolution.pattern(measure.anchor()).id;
        target = resolution.pattern(measure.target());
        window = new Window(measure, readings, resolution.calendar(), resolution.zone());
        before = measure.before();
        early = readings.early();
        anytime = measure.far() == null;
        looksBack = before && measure.at() == null;
        at = measure.at() == null ? History.NO_WORD : resolution.asked(measure.at());
        bookings = measure.at() == null ? null : new Bookings(measure, resolution);
        this.readings = readings;
        span = before || measure.far() == null ? measure.near() : measure.far();
        civil = resolution.civil();
    }

    @Override
    public List<ResolvedPattern> targets() {
        return List.of(target);
    }

    @Override
    void judge(Hearing hearing, ResolvedLevel level, int trigger) {
        Opportunity o = hearing.opportunity;
        int anchor = trigger;
        if (bookings != null) {
            o.anchor = trigger;
            if (readings.anchor() == Readings.Anchor.HELD) {
                if (bookings.follows(hearing, trigger)) {
                    return;
                }
                for (int next = trigger; next != NO_EVENT; next = bookings.after(hearing, next)) {
                    anchor = next;
                }
                o.anchor = anchor;
            }
        }
        long moment = bookings == null ? hearing.instant(trigger) : hearing.history.moment(anchor, at);
        if (bookings != null && moment == History.NOT_SAID) {
            o.noEvidence(Reason.ANCHOR_UNKNOWN);
        } else {
            int day = bookings == null ? hearing.history.day(trigger) : civil.dayOf(moment);
            boolean isDay = bookings != null && moment == civil.endOf(day);
            judge(hearing, level, anchor, day, isDay ? Due.DAY_ONLY : moment);
        }
        hearing.decide(level);
    }

    private void judge(Hearing hearing, ResolvedLevel level, int anchor, int day, long instant) {
        Opportunity o = hearing.opportunity;
        long closes = window.closes(day, instant);
        long opens = window.opens(day, instant);
        long untold = Due.isTime(closes) ? opens : closes;
        if (!Due.isTime(untold)) {
            o.noEvidence(Reason.of(untold));
            return;
        }
        o.due(closes);
        o.countedBy(this);
        o.anchorMillis = instant == Due.DAY_ONLY ? civil.endOf(day) : instant;
        // From the booking on: on its day also what nobody wrote the time of.
        o.opens = opens == Window.ANY_TIME && !looksBack ? civil.startOf(o.startDay) : opens;
        int end = end(hearing, level, anchor);
        WindowSearch search = hearing.window;
        search.among(hearing, level, this, end, looksBack ? before(hearing) : o.trigger);
        if (search.kept != NO_EVENT) {
            o.met(search.kept);
        } else if (search.early != NO_EVENT) {
            o.missed(search.early);
            o.doneLate = false;
            o.twist = Twist.TOO_EARLY;
        } else if (bookings != null && hearing.history.earliest(anchor) > closes && isWithdrawnAtShortNotice(o)) {
            o.closedBy = anchor;
            o.decidedBy = anchor;
        } else if (end != NO_EVENT && hearing.history.earliest(end) <= closes) {
            end(hearing, level, anchor, end);
        } else if (closes < hearing.asOf && search.uncertain) {
            o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
        } else if (closes < hearing.asOf) {
            o.missed(search.late);
        }
    }

    private boolean isWithdrawnAtShortNotice(Opportunity o) {
        o.twist = Twist.SHORT_NOTICE;
        if (readings.shortNotice() == Readings.ShortNotice.WITHDRAWS) {
            o.become(State.WITHDRAWN);
            return true;
        }
        return false;
    }

    /** What ends it before its window has passed: a later booking, a call-off or the closing of the case. */
    private int end(Hearing hearing, ResolvedLevel level, int anchor) {
        int end = level.closing == Readings.Closing.IGNORES || looksBack
                ? NO_EVENT
                : hearing.spells.closingAfter(hearing.opportunity.trigger);
        if (bookings == null) {
            return end;
        }
        int moved = readings.anchor() == Readings.Anchor.HELD ? NO_EVENT : bookings.after(hearing, anchor);
        return first(first(end, moved), bookings.calledOff(hearing, anchor));
    }

    private static int first(int one, int other) {
        return one == NO_EVENT ? other : other == NO_EVENT ? one : Math.min(one, other);
    }

    private void end(Hearing hearing, ResolvedLevel level, int anchor, int end) {
        Opportunity o = hearing.opportunity;
        boolean calledOff = bookings != null && end == bookings.calledOff(hearing, anchor);
        boolean moved = bookings != null && !calledOff && end == bookings.after(hearing, anchor);
        if (calledOff || moved) {
            o.become(State.WITHDRAWN);
            o.closedBy = end;
            o.decidedBy = end;
            o.twist = moved ? Twist.MOVED : Twist.CALLED_OFF;
        } else {
            hearing.ended(level, end);
        }
    }

    /** Any time before an event that came unannounced ends at the one before it: each asks for its own. */
    private int before(Hearing hearing) {
        int[] anchors = hearing.occurrences.of(trigger);
        int last = NO_EVENT;
        for (int i = 0; anytime && i < hearing.occurrences.count(trigger); i++) {
            if (anchors[i] < hearing.opportunity.trigger) {
                last = anchors[i];
            }
        }
        return last;
    }

    @Override
    public void tell(Opportunity o, StepListener steps) {
        steps.step(o.history().day(o.trigger()), StepKind.START, bookings == null ? "day 0" : "booked");
        if (o.opensMillis() > o.startMillis()) {
            steps.step(civil.dayOf(o.opensMillis()), StepKind.COUNTED, "first day of the window");
        }
        steps.step(civil.dayOf(o.dueMillis()), StepKind.DUE, "last day of the window");
    }

    @Override
    public Span span(Opportunity o) {
        return span;
    }
}
