package org.plumbline.monitor.comparison;

import java.util.List;

/** By which limits a chart of change tells a change from chance. */
public enum ChartKind {
    /** One pair for all months, from how much neighbours differ: for months of about as many cases. */
    XMR,
    /** A pair for each month, from what chance alone explains of so many cases. */
    P,
    /** A pair for each month, from chance and from how much neighbours differ. */
    P_PRIME;

    /** A month further than this share of the mean number of cases away from it needs limits of its own. */
    private static final double ABOUT = 0.25;

    /**
     * The one that suits months of so many decided cases: of unequal numbers the p′ chart, which equals the p chart where
     * chance explains all.
     */
    static ChartKind suited(List<Long> decided) {
        double mean = decided.stream().mapToLong(n -> n).average().orElse(0);
        return decided.stream().allMatch(n -> Math.abs(n - mean) <= ABOUT * mean) ? XMR : P_PRIME;
    }
}
