package org.plumbline.standards.policy;

/**
 * How much of a month's cohort must be met for the level to be kept.
 *
 * @param permille of the cohort, 1 to 1000, so that 99.5% can be said; compared as counts, never as rates
 * @param cohort whole: open ones stand in the denominator, and the month is undetermined while the outcome
 *     is; matured: only decided ones
 */
public record RequiredShare(int permille, Cohort cohort) {
    public enum Cohort {
        WHOLE,
        MATURED
    }

    public RequiredShare {
        if (permille < 1 || permille > 1000) {
            throw new IllegalArgumentException("A share is above 0 and at most 100%");
        }
    }

    /** For sentences: "90%", "99.5%". */
    public String words() {
        return permille / 10 + (permille % 10 == 0 ? "" : "." + permille % 10) + "%";
    }
}
