package org.plumbline.monitor.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A case, or a contract as a whole, that could not be assessed, and why. It is tried again when its next event comes, or
 * when asked for.
 *
 * @param caseRef null: the contract as a whole
 */
public record SetAside(@Nullable String caseRef, String contract, String reason) {
    private static final int LONGEST_REASON = 500;

    /** As it can be kept. */
    static String reason(RuntimeException bad) {
        String reason = bad.getMessage() == null ? bad.getClass().getSimpleName() : bad.getMessage();
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
