package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.Pauses;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Trigger;

/**
 * One case before one version of a standard as of an instant: what has happened by then, and where the verdicts go.
 * Belongs to an assessor and is used again for the next case.
 */
final class Hearing {

    static final int NO_EVENT = Opportunity.NO_EVENT;

    final Opportunity opportunity = new Opportunity();
    final Occurrences occurrences = new Occurrences();
    final Spells spells = new Spells();
    final Stretch stretch = new Stretch();
    final TargetSearch search = new TargetSearch();
    final CountSearch count = new CountSearch();
    final WindowSearch window = new WindowSearch();
    private final PauseLedger ledger = new PauseLedger();
    Pauses pauses = Pauses.NONE;

    History history;
    Resolved resolved;
    long asOf;
    long nextChange;
    private final List<Links> followed = new ArrayList<>();
    private final List<Replacing> replacing = new ArrayList<>();
    private int following;
    private int depth = -1;
    private int fromDay;
    private int untilDay;
    private Listener listener;

    void begin(History history, long asOf, Listener listener) {
        this.history = history;
        this.asOf = asOf;
        this.listener = listener;
        opportunity.history = history;
        opportunity.asOf = asOf;
        opportunity.ledger = ledger;
        nextChange = Long.MAX_VALUE;
    }

    void before(Timeline standards, Timeline.Days days, int version) {
        resolved = standards.versions[version];
        fromDay = days.from()[version];
        untilDay = days.until()[version];
        opportunity.resolved = resolved;
        opportunity.inForceFrom = fromDay;
        occurrences.find(history, resolved, asOf);
        spells.cut(occurrences, resolved);
        if (occurrences.known() < history.size()) {
            changesAt(history.earliest(occurrences.known()));
        }
    }

    /** Turns to a level of the version: whose clocks stand still when. */
    void on(ResolvedLevel level) {
        pauses = ledger.of(level.leeway, this);
        opportunity.pauses = pauses;
        opportunity.resolvedLevel = level;
        opportunity.plain();
    }

    /** Judges the case by a level. */
    void judge(ResolvedLevel level) {
        int mark = following;
        if (++depth == replacing.size()) {
            replacing.add(new Replacing(spells));
        }
        Replacing instead = replacing.get(depth).none();
        for (ResolvedLevel other : level.replacedBy) {
            whenever(other, instead);
        }
        on(level);
        level.judge.judge(this, level);
        depth--;
        following = mark;
    }

    /**
     * What became of another promise, whenever its clocks started: by this version, since that is the one whose words
     * join the two. Good until the level that follows has been judged.
     */
    Links follow(ResolvedLevel other, Trigger.When when, ResolvedLevel level) {
        if (following == followed.size()) {
            followed.add(new Links(this));
        }
        Links links = followed.get(following++).of(when);
        whenever(other, links);
        on(level);
        return links;
    }

    private void whenever(ResolvedLevel other, Listener heard) {
        Listener told = listener;
        int first = fromDay;
        int end = untilDay;
        listener = heard;
        fromDay = Integer.MIN_VALUE;
        untilDay = Integer.MAX_VALUE;
        judge(other);
        listener = told;
        fromDay = first;
        untilDay = end;
    }

    /** Whether this version judges what starts on the day. */
    boolean judges(int day) {
        return day >= fromDay && day < untilDay;
    }

    /** Without a new event, the verdicts may be others from this instant on, which lies after that of judging. */
    void changesAt(long epochMilli) {
        nextChange = Math.min(nextChange, epochMilli);
    }

    /** The start of a clock at an event, for {@link org.plumbline.standards.clock.SpanClock}. */
    long instant(int event) {
        return history.isDayOnly(event) ? Due.DAY_ONLY : history.earliest(event);
    }

    /** Tells the listener, if the promise speaks of the case. */
    void decide(ResolvedLevel level) {
        Opportunity o = opportunity;
        if (level.leeway.excuses().length > 0 && isExcusable(o)) {
            excuse(level, o);
        }
        if (level.conditional) {
            long decided = o.hasDue() ? Math.min(asOf, o.dueMillis) : asOf;
            int decision = o.is(State.MET) || o.is(State.EXCUSED) ? o.decidedBy : o.closedBy;
            if (!level.segment.holds(this, o.from, o.startDay, decision, decided, true)
                    || !level.condition.holds(this, o.from, o.startDay, decision, decided, true)) {
                return;
            }
        }
        if (level.replacedBy.length > 0 && replacing.get(depth).replaces(o)) {
            return;
        }
        if (o.is(State.OPEN) && o.hasDue()) {
            changesAt(o.dueMillis + 1);
            for (int point = 0; point < level.warnings.length; point++) {
                long warned = o.warningMillis(point);
                if (warned > asOf) {
                    changesAt(warned);
                }
            }
        }
        listener.opportunity(o);
    }

    /** What was done in time is met all the same; a closing takes back no excuse that came before it. */
    private static boolean isExcusable(Opportunity o) {
        return o.is(State.MET) ? o.closedBy != NO_EVENT || o.decidedBy == NO_EVENT : !o.is(State.NO_EVIDENCE);
    }

    /** The first excuse that fell within its time: from its start until its limit, or where that will do, its end. */
    private void excuse(ResolvedLevel level, Opportunity o) {
        boolean anyTime = level.excusedAnyTime || o.dueMillis == Opportunity.NO_DUE;
        long until = anyTime ? asOf : o.dueMillis;
        if (o.decidedBy != NO_EVENT) {
            until = Math.min(until, history.latest(o.decidedBy));
        }
        int first = NO_EVENT;
        for (int pattern : level.leeway.excuses()) {
            int[] events = occurrences.of(pattern);
            for (int i = 0; i < occurrences.count(pattern) && history.earliest(events[i]) <= until; i++) {
                int event = events[i];
                if (event != o.trigger
                        && event != o.from
                        && history.latest(event) >= o.startMillis
                        && (first < 0 || event < first)) {
                    first = event;
                }
            }
        }
        if (first != NO_EVENT) {
            o.excused(first);
        }
    }

    /** The opportunity was open when the case closed or the cadence ended: what the reading makes of it. */
    void ended(ResolvedLevel level, int by) {
        Opportunity o = opportunity;
        o.closedBy = by;
        switch (level.closing) {
            case KEEPS -> o.met(by);
            case MISSES -> {
                o.missed(NO_EVENT);
                o.decidedBy = by;
            }
            // A cadence that an event of its own ends is over even where the closing of the case is ignored.
            case WITHDRAWS, IGNORES -> {
                o.become(State.WITHDRAWN);
                o.decidedBy = by;
            }
        }
    }

    /**
     * Whether the target came in time: {@link State#MET}, {@link State#MISSED} if certainly late, and
     * {@link State#NO_EVIDENCE} if that depends on a time of day that nobody wrote down.
     */
    State inTime(int target, long due, boolean byDays) {
        if (history.latest(target) <= due) {
            return State.MET;
        }
        if (history.earliest(target) > due) {
            return State.MISSED;
        }
        return byDays ? State.MET : State.NO_EVIDENCE;
    }

    /**
     * The word of an attribute: of the trigger itself, else of the case as it was on the day. What lasts the trigger says
     * of its own day only: a slot or period that starts later is judged by the case as it was then.
     */
    int attribute(int name, int trigger, int day, boolean ofCase) {
        return attribute(history, occurrences.known(), name, trigger, day, ofCase);
    }

    /** @param known only so many events of the history have happened */
    static int attribute(History history, int known, int name, int trigger, int day, boolean ofCase) {
        if (trigger != NO_EVENT) {
            int own = history.word(trigger, name);
            if (!ofCase || own != History.NO_WORD && history.day(trigger) == day) {
                return own;
            }
        }
        return history.lastWord(name, known, trigger == NO_EVENT ? Integer.MAX_VALUE : day);
    }

    /**
     * Whether such an event happened: for a promise to apply, by now; for it not to apply, before the decision.
     *
     * @param since only on or after this event, unless {@link #NO_EVENT}
     * @param last only if it had begun by this millisecond
     */
    boolean happened(ResolvedPattern pattern, int since, long last, int decision, long decided, boolean positive) {
        int[] events = occurrences.of(pattern.id);
        for (int i = 0; i < occurrences.count(pattern.id); i++) {
            int event = events[i];
            boolean afterStart = since == NO_EVENT || !history.isCertainlyBefore(event, since);
            if (afterStart && history.earliest(event) <= last && (positive || isBefore(event, decision, decided))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int event, int decision, long decided) {
        return decision == NO_EVENT ? history.earliest(event) <= decided : history.isCertainlyBefore(event, decision);
    }
}
