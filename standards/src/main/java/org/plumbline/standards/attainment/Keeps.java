package org.plumbline.standards.attainment;

import org.plumbline.standards.policy.RequiredShare;
import org.plumbline.standards.policy.RequiredShare.Cohort;

/** Whether a provider keeps a promise, of one cohort. Decided by counts, never by rounded rates. */
public enum Keeps {
    /** The required share is reached, whatever becomes of the open ones. */
    KEPT,
    /** It cannot be reached any more. */
    NOT_KEPT,
    /** It can be reached, but is not as things stand: of those decided so far too few were met. */
    AT_RISK,
    /** Nothing is decided yet, or not enough to tell, and what is decided is on course. */
    TOO_EARLY,
    /** Opportunities there were, but the feed supplies nothing to judge any of them by. */
    NOT_MEASURED;

    /** A promise without a share is owed to everyone. */
    public static final RequiredShare EVERYONE = new RequiredShare(1000, Cohort.MATURED);

    /**
     * Whole cohort: kept once the met alone reach the share of all that count, open ones included; not kept once even
     * with every open one met it would not be reached. Matured cohort: judged by those decided alone.
     */
    public static Keeps of(Attainment attainment, RequiredShare share) {
        long met = attainment.met();
        long decided = attainment.n();
        long open = attainment.open();
        if (decided + open == 0) {
            return attainment.noEvidence() > 0 ? NOT_MEASURED : TOO_EARLY;
        }
        if (share.cohort() == Cohort.MATURED) {
            if (decided == 0) {
                return TOO_EARLY;
            }
            return reaches(met, decided, share) ? KEPT : NOT_KEPT;
        }
        if (reaches(met, decided + open, share)) {
            return KEPT;
        }
        if (!reaches(met + open, decided + open, share)) {
            return NOT_KEPT;
        }
        return decided == 0 || reaches(met, decided, share) ? TOO_EARLY : AT_RISK;
    }

    /** Whether the outcome may still turn: at risk, or too early to say. */
    public boolean isUndetermined() {
        return this == AT_RISK || this == TOO_EARLY;
    }

    private static boolean reaches(long met, long all, RequiredShare share) {
        return met * 1000 >= all * share.permille();
    }
}
