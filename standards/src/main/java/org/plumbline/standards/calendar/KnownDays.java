package org.plumbline.standards.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days about which a calendar can answer, both ends included, between the years 1900 and 2199. */
public record KnownDays(LocalDate first, LocalDate last) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public KnownDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last known day " + last + " is before the first, " + first);
        }
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("known days lie between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(KnownDays others) {
        return contains(others.first) && contains(others.last);
    }

    /** How many days are known. */
    int count() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
