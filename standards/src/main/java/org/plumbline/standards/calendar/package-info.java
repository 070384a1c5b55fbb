/**
 * Working calendars: which days and hours count, and why the others do not.
 *
 * <p>A calendar is policy, read from a file and immutable. It knows the days between a first and a last one and refuses
 * every sum that leaves them: an unknown holiday must never pass as a working day. The clock room above computes due
 * times with it, by epoch day and without allocating; pages ask it for the reasons of days skipped.
 */
package org.plumbline.standards.calendar;
