package org.plumbline.monitor.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * Work in the background, and how far it is.
 *
 * @param name unique in the tenant
 * @param title what is done, for people
 * @param done how many of the rows, in an order that never changes
 * @param total of the rows; of an import an estimate until it ends, 0 where nothing is known
 * @param rowsASecond since it last began
 * @param started when it began for the first time
 * @param highWater up to when events have been sent
 * @param taken what became of the rows
 * @param failure why it stopped, or null
 */
public record Job(
        TenantId tenant,
        Kind kind,
        String name,
        String title,
        State state,
        long done,
        long total,
        int rowsASecond,
        Instant started,
        Instant changed,
        Instant highWater,
        Taken taken,
        @Nullable String failure) {

    /** Who sees to it that a job ends. */
    public enum Kind {
        /** Tried again until it is finished. */
        LOAD,
        /** Somebody sent it, sees what became of it, and can stop it. */
        IMPORT
    }

    /** Where a job stands. */
    public enum State {
        RUNNING,
        /** Somebody asked it to stop, and it will after the rows under way. */
        STOPPING,
        STOPPED,
        FINISHED,
        FAILED
    }

    static Job begun(TenantId tenant, Kind kind, String name, String title, Instant now) {
        return new Job(tenant, kind, name, title, State.RUNNING, 0, 0, 0, now, now, now, Taken.NOTHING, null);
    }

    public boolean isFinished() {
        return state == State.FINISHED;
    }

    /** Whether more may come of it without anybody doing anything. */
    public boolean isUnderWay() {
        return state == State.RUNNING || state == State.STOPPING;
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    public Job at(long rows, int speed, Taken all, Instant now) {
        return new Job(
                tenant, kind, name, title, State.RUNNING, rows, total, speed, started, now, highWater, all, null);
    }

    /** As far as these rows, as fast as it was since it started. */
    public Job at(Taken all, Instant now) {
        long millis = Math.max(1, Duration.between(started, now).toMillis());
        return at(all.rows(), (int) Math.min(Integer.MAX_VALUE, all.rows() * 1_000 / millis), all, now);
    }

    public Job of(long rows, Instant now) {
        return new Job(
                tenant, kind, name, title, state, done, rows, rowsASecond, started, now, highWater, taken, failure);
    }

    public Job finished(Instant now) {
        return ended(State.FINISHED, null, now);
    }

    public Job stopped(Instant now) {
        return ended(State.STOPPED, null, now);
    }

    public Job failed(String why, Instant now) {
        return ended(State.FAILED, why, now);
    }

    public Job upTo(Instant mark, Instant now) {
        return new Job(tenant, kind, name, title, state, done, total, rowsASecond, started, now, mark, taken, failure);
    }

    private Job ended(State how, @Nullable String why, Instant now) {
        return new Job(tenant, kind, name, title, how, done, total, rowsASecond, started, now, highWater, taken, why);
    }
}
