package org.plumbline.monitor.casefile;

import java.util.function.ToLongFunction;
import org.plumbline.monitor.casefile.WorkFilter.Due;

/** How many opportunities the work list has under each of its heads. */
public record WorkCounts(
        long today, long tomorrow, long week, long warned, long open, long missed, long missedNotDone) {
    static WorkCounts of(ToLongFunction<Due> count) {
        return new WorkCounts(
                count.applyAsLong(Due.TODAY),
                count.applyAsLong(Due.TOMORROW),
                count.applyAsLong(Due.WEEK),
                count.applyAsLong(Due.WARNED),
                count.applyAsLong(Due.OPEN),
                count.applyAsLong(Due.MISSED),
                count.applyAsLong(Due.MISSED_NOT_DONE));
    }
}
