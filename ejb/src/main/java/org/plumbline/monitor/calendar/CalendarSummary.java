package org.plumbline.monitor.calendar;

/**
 * A calendar that standards and contracts can name.
 *
 * @param version of the tenant's own, from 1; 0 for a built-in one
 */
public record CalendarSummary(String id, String title, int version) {}
