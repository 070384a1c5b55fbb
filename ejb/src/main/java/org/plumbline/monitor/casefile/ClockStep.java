package org.plumbline.monitor.casefile;

import java.time.LocalDate;

/**
 * One day of an opportunity's clock.
 *
 * @param kind such as counted, skipped, start, due or done, in small letters
 * @param why a few words, such as "Good Friday"; may be empty
 */
public record ClockStep(LocalDate day, String kind, String why) {}
