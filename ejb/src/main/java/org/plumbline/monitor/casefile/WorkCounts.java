package org.plumbline.monitor.casefile;

/** How many opportunities the work list has under each of its heads. */
public record WorkCounts(
        long today, long tomorrow, long week, long warned, long open, long missed, long missedNotDone) {}
