package org.plumbline.standards.policy;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.standards.policy.Readings.Days;
import org.plumbline.standards.policy.Readings.FirstDay;
import org.plumbline.standards.policy.Readings.Precision;
import org.plumbline.standards.yaml.Section;

/**
 * Refuses readings that contradict the promise or one another, and those written at a level for which they say
 * nothing: a reader of the file would believe that they did.
 */
final class ReadingCheck {

    private static final Set<Unit> COUNTED_IN_DAYS =
            EnumSet.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WORKING_DAYS_SAME_TIME, Unit.WEEKS, Unit.MONTHS);

    private final Section level;
    private final Section written;
    private final Measure measure;
    private final Readings readings;
    private final Leeway leeway;
    private final Set<Unit> units;

    private ReadingCheck(Section level, Section written, Measure measure, Readings readings, Leeway leeway) {
        this.leeway = leeway;
        this.level = level;
        this.written = written;
        this.measure = measure;
        this.readings = readings;
        this.units = Spans.units(measure);
    }

    /** @param written the level's own readings, or the level itself where it has none */
    static void check(Section level, Section written, Measure measure, Readings readings, Leeway leeway) {
        ReadingCheck check = new ReadingCheck(level, written, measure, readings, leeway);
        check.clashes();
        if (written != level) {
            check.idle();
        }
    }

    private void clashes() {
        boolean toTheHour = readings.precision() == Precision.HOUR;
        boolean working =
                units.contains(Unit.WORKING_DAYS) || units.contains(Unit.DAYS) && readings.days() == Days.WORKING;
        if (toTheHour && working) {
            report("precision", "'hour' does not go with working days", "write 'working days same time' as the unit");
        }
        if (toTheHour && readings.firstDay() == FirstDay.ONE) {
            report("first-day", "'1' does not go with 'precision: hour'", "count from 0, or to the end of the day");
        }
        boolean between = measure instanceof Between;
        if (!between && readings.early() == Readings.Early.MISSES) {
            report("early", "'misses' goes with 'between' alone", "write 'ignored' or 'counts'");
        }
        boolean sameDay = measure.spans().anyMatch(span -> span.amount() == 0 && COUNTED_IN_DAYS.contains(span.unit()));
        if (readings.firstDay() == FirstDay.ONE && sameDay) {
            report("first-day", "'1' puts the end of a limit of 0 before its start", "count from 0, or write 1");
        }
    }

    private void idle() {
        boolean inDays = units.stream().anyMatch(COUNTED_IN_DAYS::contains);
        idleUnless(units.contains(Unit.DAYS), "days", "no limit of this level is in plain days");
        boolean backwards = measure instanceof Between between && between.before();
        idleUnless(inDays && !backwards, "day-zero", "no limit of this level is counted in days");
        idleUnless(inDays && !backwards, "first-day", "no limit of this level is counted in days");
        boolean booked = measure instanceof Between of && of.at() != null;
        idleUnless(booked, "anchor", "it belongs to 'between' with a booking");
        idleUnless(booked, "short-notice", "it belongs to 'between' with a booking");
        idleUnless(units.contains(Unit.MONTHS), "month", "no limit of this level is in months");
        boolean every = measure instanceof Measure.Every;
        boolean periods = every && ((Measure.Every) measure).rhythm() instanceof Measure.EachPeriod;
        boolean window = measure instanceof Measure.Within || measure instanceof Between;
        idleUnless(window, "early", "it belongs to 'within' and 'between'");
        idleUnless(every && !periods, "first-due", "it belongs to 'every'");
        boolean again = every && !periods && ((Measure.Every) measure).eachFrom();
        idleUnless(again, "numbering", "it belongs to 'every' with 'from: {each: ...}'");
        idleUnless(periods || measure instanceof Volume, "part-period", "it belongs to 'times' and 'volume'");
        idleUnless(!leeway.excuses().isEmpty(), "excuse", "nothing excuses this level");
    }

    private void idleUnless(boolean says, String reading, String why) {
        if (!says && written.has(reading)) {
            written.report(reading, "says nothing here: " + why, "leave it out");
        }
    }

    private void report(String reading, String message, String right) {
        if (written.has(reading)) {
            written.report(reading, message, right);
        } else {
            level.report("readings", reading + ": " + message, right);
        }
    }
}
