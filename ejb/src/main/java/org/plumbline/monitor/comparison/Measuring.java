package org.plumbline.monitor.comparison;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A measurement of everyone's cases under way, done, stopped or failed. Many threads look, one works.
 *
 * @param <T> what comes of it
 */
public final class Measuring<T> {
    private volatile long done;
    private volatile long total;
    private volatile boolean stopped;
    private volatile @Nullable String failure;
    private volatile @Nullable T results;
    private final CountDownLatch end = new CountDownLatch(1);

    void begin(long cases) {
        total = cases;
    }

    /** Whether to go on after so many more cases. */
    boolean went(int cases) {
        done += cases;
        return !stopped;
    }

    void finish(T found) {
        results = found;
        end.countDown();
    }

    void fail(String why) {
        failure = why;
        end.countDown();
    }

    void stop() {
        stopped = results == null && failure == null;
        end.countDown();
    }

    /** Waits for the end, but no longer than this. */
    void await(Duration longest) {
        try {
            end.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What came of it, or null before its end. */
    public @Nullable T results() {
        return results;
    }

    public boolean isUnderWay() {
        return results == null && failure == null && !stopped;
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Why it came to no end, in a sentence, or null. */
    public @Nullable String failure() {
        return failure;
    }

    /** Cases measured so far, of {@link #total}; 0 of 0 while it waits for its turn. */
    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }
}
