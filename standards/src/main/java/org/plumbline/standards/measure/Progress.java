package org.plumbline.standards.measure;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Says on a terminal how far long work is, at most once a second. */
final class Progress implements LongConsumer {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final String doing;
    private final long began;
    private long spoke;
    private long done;

    Progress(PrintStream out, LongSupplier nanoTime, String doing) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.doing = doing;
        began = nanoTime.getAsLong();
        spoke = began;
    }

    @Override
    public void accept(long events) {
        done = events;
        long now = nanoTime.getAsLong();
        if (now - spoke >= SECOND) {
            spoke = now;
            say();
        }
    }

    /** The last word: everything is done. */
    void say() {
        double seconds = Math.max(1e-9, (nanoTime.getAsLong() - began) / (double) SECOND);
        out.printf("%s: %,d events, %.1f s, %,.0f events a second%n", doing, done, seconds, done / seconds);
    }
}
