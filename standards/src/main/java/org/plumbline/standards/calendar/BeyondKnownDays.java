package org.plumbline.standards.calendar;

import java.time.LocalDate;

/** A sum that a calendar refuses because it begins, passes or ends beyond the days it knows. */
public final class BeyondKnownDays extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final LocalDate day;
    private final transient KnownDays known;

    BeyondKnownDays(String calendar, LocalDate day, KnownDays known, String asked) {
        super("Calendar " + calendar + " cannot tell " + asked + ": it knows " + known);
        this.calendar = calendar;
        this.day = day;
        this.known = known;
    }

    /** The calendar's id. */
    public String calendar() {
        return calendar;
    }

    /** The day that was asked about, or from which was counted. */
    public LocalDate day() {
        return day;
    }

    public KnownDays known() {
        return known;
    }
}
