package org.plumbline.monitor.demonstration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * Work in the background, and how far it is.
 *
 * @param title what is done, for people
 * @param done how many of the rows, in an order that never changes
 * @param rowsASecond since it last began
 * @param started when it began for the first time
 * @param highWater up to when events have been sent
 * @param failure why it stopped, or null; it is tried again
 */
public record Job(
        TenantId tenant,
        String name,
        String title,
        State state,
        long done,
        long total,
        int rowsASecond,
        Instant started,
        Instant changed,
        Instant highWater,
        @Nullable String failure) {

    /** Where a job stands. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED
    }

    public boolean isFinished() {
        return state == State.FINISHED;
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100 * done / total);
    }

    Job at(long rows, int speed, Instant now) {
        return new Job(tenant, name, title, State.RUNNING, rows, total, speed, started, now, highWater, null);
    }

    Job of(long rows, Instant now) {
        return new Job(tenant, name, title, state, done, rows, rowsASecond, started, now, highWater, failure);
    }

    Job finished(Instant now) {
        return new Job(tenant, name, title, State.FINISHED, done, total, rowsASecond, started, now, highWater, null);
    }

    Job failed(String why, Instant now) {
        return new Job(tenant, name, title, State.FAILED, done, total, rowsASecond, started, now, highWater, why);
    }

    Job upTo(Instant mark, Instant now) {
        return new Job(tenant, name, title, state, done, total, rowsASecond, started, now, mark, failure);
    }
}
