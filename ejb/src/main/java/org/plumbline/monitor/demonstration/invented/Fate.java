package org.plumbline.monitor.demonstration.invented;

/**
 * What becomes of an invented customer, in days.
 *
 * @param waits until a case that never starts is closed, counted from the referral
 * @param works until the job start, counted from the start; {@link #NEVER}
 * @param losesWork counted from the job start; {@link #NEVER}
 * @param leaves the end, counted from the start
 */
record Fate(boolean starts, int waits, int works, int losesWork, int leaves, String reason) {
    static final int NEVER = -1;
    static final int SUSTAINED = 26 * 7;

    private static final int WHOLE_STAY = 104 * 7;

    static Fate of(Chance chance, double neverStarting) {
        boolean starts = !chance.happens(neverStarting);
        int works = chance.happens(0.45) ? chance.between(21, 330) : NEVER;
        int losesWork = chance.happens(0.25) ? chance.between(12, 150) : NEVER;
        int waits = chance.between(28, 75);
        if (chance.happens(0.32)) {
            String reason = chance.happens(0.5) ? "benefit-ended" : "moved-away";
            return new Fate(starts, waits, works, losesWork, chance.between(20, 220), reason);
        }
        if (works != NEVER && losesWork == NEVER && chance.happens(0.6)) {
            int leaves = works + SUSTAINED + chance.between(2, 30);
            return new Fate(starts, waits, works, losesWork, leaves, "in-work");
        }
        return new Fate(starts, waits, works, losesWork, WHOLE_STAY, "completed");
    }
}
