package org.plumbline.broken.calendar;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plumbline.broken.verdict.Above;

/** Breaks every rule of the rooms: looks up, knows a database, and asks the machine for the time. */
class LooksUp {
    Above above = new Above();
    Date stored = new Date(System.currentTimeMillis());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Clock clock = Clock.systemUTC();
}
