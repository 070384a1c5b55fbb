package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Measure.Alternative;
import org.plumbline.standards.policy.Measure.EachPeriod;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;

/**
 * How a service level is counted, in a few plain sentences for those who argue about a verdict: what starts the clock,
 * what meets it, how its time runs, who is included, and what a closing case does to it.
 */
public final class WhatCounts {

    private final Standard standard;
    private final Level level;
    private final Phrases phrases;
    private final Readings readings;
    private final Set<Unit> units;
    private final List<String> sentences = new ArrayList<>();

    private WhatCounts(Standard standard, Level level, Vocabulary vocabulary) {
        this.standard = standard;
        this.level = level;
        this.phrases = new Phrases(vocabulary);
        this.readings = level.readings();
        this.units = Spans.units(level.measure());
    }

    /**
     * Sentences in the order in which they explain; joined by spaces they are a paragraph.
     *
     * @param standard the one that the level stands in, for its calendar and zone
     */
    public static List<String> of(Standard standard, Level level, Vocabulary vocabulary) {
        WhatCounts counts = new WhatCounts(standard, level, vocabulary);
        counts.measure(level.measure());
        counts.time();
        counts.calendar();
        if (Subject.of(level.measure(), vocabulary) == Subject.CASE) {
            counts.included();
            counts.applies();
        }
        counts.share();
        counts.leeway();
        boolean decidedAtOnce = level.measure() instanceof Value;
        if (!decidedAtOnce && Subject.of(level.measure(), vocabulary) == Subject.CASE) {
            counts.closing();
        }
        counts.warnings();
        counts.replaced();
        return List.copyOf(counts.sentences);
    }

    private void applies() {
        if (standard.appliesTo() == Standard.AppliesTo.CASES) {
            say(
                    "It is promised to cases that are opened on or after the day from which it is in force; those opened before"
                            + " go on by the version before.");
        }
    }

    private void measure(Measure measure) {
        if (measure instanceof Within within) {
            within(within);
        } else if (measure instanceof AtLeast atLeast) {
            trigger(atLeast.on());
            target(atLeast.target());
            new AtLeastPhrases(phrases, readings).counts(atLeast).forEach(this::say);
        } else if (measure instanceof Between between) {
            target(between.target());
            new BetweenPhrases(phrases, readings).counts(between).forEach(this::say);
        } else if (measure instanceof Value value) {
            new ValuePhrases(phrases).counts(value).forEach(this::say);
        } else if (measure instanceof Volume volume) {
            target(volume.target());
            new VolumePhrases(phrases, readings).counts(volume).forEach(this::say);
        } else {
            every((Every) measure);
        }
    }

    private void trigger(Trigger on) {
        String starts = Phrases.capital(phrases.trigger(on)) + " starts ";
        Trigger.Link link = on.follows();
        if (link != null) {
            say(starts + "a clock"
                    + switch (link.when()) {
                        case DONE -> ", late or not; while it has not happened there is none.";
                        case DUE, DONE_OR_DUE -> ".";
                    });
        } else if (on.each()) {
            say(starts + "a clock.");
        } else {
            say(starts + "the clock"
                    + (standard.reopens().isEmpty() ? "." : ", and so does the first after a reopening."));
        }
    }

    private void within(Within within) {
        trigger(within.on());
        for (Alternative way : within.alternatives()) {
            target(way.target());
        }
        within.alternatives().stream()
                .map(Measure.Alternative::limit)
                .filter(Limit.Nth.class::isInstance)
                .map(limit -> (Limit.Nth) limit)
                .distinct()
                .forEach(nth -> say("Only " + phrases.events(nth.event())
                        + " advances the number, and until the " + Phrases.ordinal(nth.n())
                        + " nothing falls due; all of that day still counts."));
        within.alternatives().stream()
                .map(Measure.Alternative::limit)
                .filter(Agreed.class::isInstance)
                .map(limit -> (Agreed) limit)
                .distinct()
                .forEach(this::agreed);
        say(
                readings.early() == Readings.Early.COUNTS
                        ? "It also counts if it came before the clock started."
                        : "It does not count if it came before the clock started.");
    }

    private void every(Every every) {
        say("The rhythm starts with " + phrases.events(every.from()) + ".");
        if (every.eachFrom()) {
            say("When it has ended, the next one starts it again"
                    + (Spans.phases(every.rhythm()).size() < 2 && every.untilSpan() == null
                            ? "."
                            : readings.numbering() == Readings.Numbering.RESTARTS
                                    ? ", and its weeks are counted anew."
                                    : ", and its weeks are counted on from the first start."));
        }
        target(every.target());
        if (every.rhythm() instanceof Agreed agreed) {
            agreed(agreed);
        }
        if (every.rhythm() instanceof Rolling || every.rhythm() instanceof Agreed) {
            say("Each gap is judged by itself, and a new one starts whenever it happens.");
        } else if (every.rhythm() instanceof Grid) {
            say("The slots are fixed from the start, and each is judged by itself.");
        } else {
            partPeriod(((EachPeriod) every.rhythm()).period());
            return;
        }
        if (Spans.phases(every.rhythm()).size() > 1) {
            say("The limit is that of the week in which the gap starts"
                    + (readings.phaseChange() == Readings.PhaseChange.LATER_LIMIT
                            ? ", or where it would end in weeks with another limit, that one"
                            : "")
                    + "; week 1 is the first seven days.");
        }
        say(
                readings.firstDue() == Readings.FirstDue.FROM_START
                        ? "The first is due one interval after the start."
                        : "Nothing is due until it has happened for the first time.");
    }

    private void agreed(Agreed agreed) {
        say("The limit is the one that " + phrases.title(agreed.attribute())
                + " says when the clock starts; what is agreed later moves only clocks that start later. Of a case that"
                + " has agreed none of these limits there is no evidence.");
    }

    private void partPeriod(Measure.Period period) {
        String part = "A " + ReadingWords.word(period) + " that is covered only in part ";
        say(part
                + switch (readings.partPeriod()) {
                    case COUNTS -> "is judged like a whole one.";
                    case SKIPPED -> "is left out.";
                    case PRO_RATA -> "is judged by its share of the number, rounded down.";
                });
    }

    private void target(Pattern target) {
        List<String> kinds = phrases.kinds(target);
        String what = Phrases.capital(phrases.events(target));
        say(what + " counts"
                + (kinds.isEmpty()
                        ? "."
                        : (kinds.size() == 1 ? ", and so does " : ", and so do ") + Phrases.and(kinds) + "."));
    }

    private void time() {
        boolean inDays = units.stream().anyMatch(unit -> unit != Unit.HOURS && unit != Unit.BUSINESS_HOURS);
        if (inDays) {
            say("The day on which the clock starts is day "
                    + (readings.firstDay() == Readings.FirstDay.ONE ? "1" : "0")
                    + (readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY
                            ? "; if it is no working day, the next working day is."
                            : "."));
        }
        if (units.stream()
                .anyMatch(unit -> Set.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS)
                        .contains(unit))) {
            say(
                    readings.precision() == Readings.Precision.HOUR
                            ? "The limit runs to the clock time at which it started."
                            : "The limit runs to the end of its last day.");
        }
        if (units.contains(Unit.MONTHS)) {
            say(
                    readings.month() == Readings.Month.SAME_DAY
                            ? "A month ends on the same day number, or on the month's last day."
                            : "A month is " + ReadingWords.word(readings.month()) + ".");
        }
        hours();
    }

    private void hours() {
        if (units.contains(Unit.HOURS)) {
            say("Hours run on through nights, weekends and holidays.");
        }
        if (units.contains(Unit.BUSINESS_HOURS)) {
            say("Hours run only while the calendar is open.");
        }
        if (units.contains(Unit.HOURS) || units.contains(Unit.BUSINESS_HOURS)) {
            say(
                    readings.precision() == Readings.Precision.DAY
                            ? "Where only the date is known, days are counted instead."
                            : "Where only the date is known, there is no evidence.");
        }
    }

    private void calendar() {
        String whose =
                standard.leavesCalendarToNation() ? "the contract's nation" : "the calendar " + standard.calendar();
        String zone = standard.zone().getId();
        say(
                level.countsWorkingDays()
                        ? "Working days are those of " + whose + ", in the time of " + zone + "."
                        : "Days and hours are those of " + zone + ".");
    }

    private void included() {
        String who = level.segment().equals(Condition.ALWAYS)
                ? "Every case is included"
                : "Included are only cases where " + phrases.clause(level.segment());
        String only = level.condition().equals(Condition.ALWAYS) ? "" : ", if " + phrases.clause(level.condition());
        say(who + only + ".");
    }

    private void share() {
        RequiredShare share = level.share();
        if (level.over() != null) {
            say("A case counts in the share from its first " + phrases.events(level.over())
                    + " on, and while its clock has not started it is open.");
        }
        if (share != null) {
            say("At least " + share.words() + " of each month's clocks must be met; "
                    + (share.cohort() == RequiredShare.Cohort.WHOLE
                            ? "open ones stand in the denominator."
                            : "open ones are left out until they are decided."));
        }
    }

    private void leeway() {
        Leeway leeway = level.leeway();
        if (!leeway.pauses().isEmpty()) {
            say("The clock stands still during " + Phrases.or(phrases.reasons(leeway.pauses()))
                    + ": from the day on which it starts until the day before the one on which it ends."
                    + (level.measure() instanceof Every every && every.rhythm() instanceof EachPeriod
                            ? " A period that is paused in part is covered only in part."
                            : ""));
        }
        if (!leeway.excuses().isEmpty()) {
            say("What was not done is excused by " + phrases.excuses(leeway)
                    + (readings.excuse() == Readings.Excuse.IN_TIME
                            ? ", if that came before the limit."
                            : ", even if that came after the limit."));
        }
    }

    private void replaced() {
        if (!level.replaces().isEmpty()) {
            say("Where it has a clock, promise " + Phrases.and(level.replaces())
                    + " is not judged, unless that was decided before.");
        }
        List<String> others = standard.levels().stream()
                .filter(other -> other.replaces().contains(level.id()))
                .map(Level::id)
                .toList();
        if (!others.isEmpty()) {
            say("Where promise " + Phrases.or(others) + " has a clock, that stands in place of it.");
        }
    }

    private void warnings() {
        if (!level.warnings().isEmpty()) {
            say("A warning is given "
                    + Phrases.and(level.warnings().stream()
                            .map(span -> span.words() + " before")
                            .toList())
                    + " the limit.");
        }
    }

    private void closing() {
        String before = "If the case closes before the limit, ";
        say(before
                + switch (readings.closing()) {
                    case WITHDRAWS -> "the clock is withdrawn and counts neither way.";
                    case KEEPS -> "the clock is met.";
                    case MISSES -> "the clock is missed.";
                    case IGNORES -> "the clock runs on.";
                });
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }
}
