/**
 * What providers promised and whether they kept it: standards, calendars, clocks, verdicts, attainment and comparison.
 *
 * <p>Pure Java. No clock of its own, no I/O but reading its files: the same inputs give the same answer, for ever.
 * Anyone may call it; it calls nobody.
 */
package org.plumbline.standards;
