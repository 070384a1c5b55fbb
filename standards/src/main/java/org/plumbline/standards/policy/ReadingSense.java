package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.policy.Readings.Days;
import org.plumbline.standards.policy.Readings.FirstDay;
import org.plumbline.standards.policy.Readings.Precision;

/** Which readings contradict a measure or one another, and which say nothing of it. */
final class ReadingSense {

    /** @param right what would be right */
    record Clash(String reading, String message, String right) {}

    private static final Set<Unit> COUNTED_IN_DAYS =
            EnumSet.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WORKING_DAYS_SAME_TIME, Unit.WEEKS, Unit.MONTHS);

    private ReadingSense() {}

    static List<Clash> clashes(Measure measure, Readings readings) {
        Set<Unit> units = Spans.units(measure);
        List<Clash> clashes = new ArrayList<>();
        boolean toTheHour = readings.precision() == Precision.HOUR;
        boolean working =
                units.contains(Unit.WORKING_DAYS) || units.contains(Unit.DAYS) && readings.days() == Days.WORKING;
        if (toTheHour && working) {
            clashes.add(new Clash(
                    "precision", "'hour' does not go with working days", "write 'working days same time' as the unit"));
        }
        if (toTheHour && readings.firstDay() == FirstDay.ONE) {
            clashes.add(new Clash(
                    "first-day", "'1' does not go with 'precision: hour'", "count from 0, or to the end of the day"));
        }
        if (!(measure instanceof Between) && readings.early() == Readings.Early.MISSES) {
            clashes.add(new Clash("early", "'misses' goes with 'between' alone", "write 'ignored' or 'counts'"));
        }
        boolean sameDay = measure.spans().anyMatch(span -> span.amount() == 0 && COUNTED_IN_DAYS.contains(span.unit()));
        if (readings.firstDay() == FirstDay.ONE && sameDay) {
            clashes.add(new Clash(
                    "first-day", "'1' puts the end of a limit of 0 before its start", "count from 0, or write 1"));
        }
        return clashes;
    }

    /** Readings that say nothing of the measure, each with why. */
    static Map<String, String> idle(Measure measure, Leeway leeway) {
        Set<Unit> units = Spans.units(measure);
        Map<String, String> idle = new LinkedHashMap<>();
        boolean inDays = units.stream().anyMatch(COUNTED_IN_DAYS::contains);
        boolean backwards = measure instanceof Between between && between.before();
        boolean booked = measure instanceof Between of && of.at() != null;
        boolean every = measure instanceof Measure.Every;
        boolean periods = every && ((Measure.Every) measure).rhythm() instanceof Measure.EachPeriod;
        boolean window = measure instanceof Measure.Within || measure instanceof Between;
        if (!units.contains(Unit.DAYS)) {
            idle.put("days", "no limit of this level is in plain days");
        }
        if (!inDays || backwards) {
            idle.put("day-zero", "no limit of this level is counted in days");
            idle.put("first-day", "no limit of this level is counted in days");
        }
        if (!booked) {
            idle.put("anchor", "it belongs to 'between' with a booking");
            idle.put("short-notice", "it belongs to 'between' with a booking");
        }
        if (!units.contains(Unit.MONTHS)) {
            idle.put("month", "no limit of this level is in months");
        }
        if (!window) {
            idle.put("early", "it belongs to 'within' and 'between'");
        }
        if (!every || periods) {
            idle.put("first-due", "it belongs to 'every'");
        }
        boolean again = every && !periods && ((Measure.Every) measure).eachFrom();
        if (!again) {
            idle.put("numbering", "it belongs to 'every' with 'from: {each: ...}'");
        }
        boolean phases = every
                && ((Measure.Every) measure).rhythm() instanceof Measure.Rolling rolling
                && rolling.phases().size() > 1;
        if (!phases) {
            idle.put("phase-change", "it belongs to 'every' with phases, from one to the next");
        }
        if (!periods && !(measure instanceof Volume)) {
            idle.put("part-period", "it belongs to 'times' and 'volume'");
        }
        if (leeway.excuses().isEmpty()) {
            idle.put("excuse", "nothing excuses this level");
        }
        return idle;
    }
}
