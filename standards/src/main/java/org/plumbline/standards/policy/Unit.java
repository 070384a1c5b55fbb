package org.plumbline.standards.policy;

/** The unit of a span of time. None converts into another: a day is not 24 hours, a month not 30 days. */
public enum Unit {
    /** Elapsed hours, through clock changes. */
    HOURS,
    /** Hours within the opening hours of the calendar. */
    BUSINESS_HOURS,
    /** Calendar days, to the end of the last one. */
    DAYS,
    /** Working days of the calendar, to the end of the last one. */
    WORKING_DAYS,
    /** Working days of the calendar, to the clock time of the start (moved into opening hours first). */
    WORKING_DAYS_SAME_TIME,
    /** Seven days each. */
    WEEKS,
    /** Same day number in a later month, or that month's last day. */
    MONTHS;

    /** Whether it runs on working days, or in their hours, alone. */
    boolean isWorking() {
        return this == BUSINESS_HOURS || this == WORKING_DAYS || this == WORKING_DAYS_SAME_TIME;
    }
}
