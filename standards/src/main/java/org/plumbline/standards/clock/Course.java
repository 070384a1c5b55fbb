package org.plumbline.standards.clock;

import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Readings.Month;
import org.plumbline.standards.policy.Readings.Precision;
import org.plumbline.standards.policy.Unit;

/** What a unit comes to once the readings have been taken: what is counted, and to which end. */
enum Course {
    HOURS,
    BUSINESS_HOURS,
    DAYS,
    DAYS_TO_CLOCK_TIME,
    MONTHS,
    MONTHS_TO_CLOCK_TIME,
    WORKING_DAYS,
    WORKING_DAYS_SAME_TIME;

    static Course of(Unit unit, Readings readings) {
        boolean toClock = readings.precision() == Precision.HOUR;
        return switch (unit) {
            case HOURS -> HOURS;
            case BUSINESS_HOURS -> BUSINESS_HOURS;
            case DAYS -> readings.days() == Readings.Days.WORKING ? working(toClock) : days(toClock);
            case WORKING_DAYS -> working(toClock);
            case WORKING_DAYS_SAME_TIME -> WORKING_DAYS_SAME_TIME;
            case WEEKS -> days(toClock);
            case MONTHS -> {
                if (readings.month() != Month.SAME_DAY) {
                    yield days(toClock);
                }
                yield toClock ? MONTHS_TO_CLOCK_TIME : MONTHS;
            }
        };
    }

    private static Course days(boolean toClock) {
        return toClock ? DAYS_TO_CLOCK_TIME : DAYS;
    }

    private static Course working(boolean toClock) {
        return toClock ? WORKING_DAYS_SAME_TIME : WORKING_DAYS;
    }

    boolean runsToClockTime() {
        return this != DAYS && this != MONTHS && this != WORKING_DAYS;
    }

    boolean countsHours() {
        return this == HOURS || this == BUSINESS_HOURS;
    }

    boolean skipsDays() {
        return this == WORKING_DAYS || this == WORKING_DAYS_SAME_TIME || this == BUSINESS_HOURS;
    }

    /** How many days one unit is, where days are counted. */
    int daysEach(Unit unit, Readings readings) {
        return switch (unit) {
            case WEEKS -> 7;
            case MONTHS -> readings.month() == Month.DAYS_28 ? 28 : 30;
            default -> 1;
        };
    }
}
