package org.plumbline.rest;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over: the one in the middle, the one that 95 of 100 don't pass, the longest. */
record Spread(long median, long most, long longest) {
    /** @param took in milliseconds */
    static Spread of(long[] took) {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted[(sorted.length - 1) / 2],
                sorted[(sorted.length * 95 + 99) / 100 - 1],
                sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %,5d  p95 %,5d  longest %,5d ms", median, most, longest);
    }
}
