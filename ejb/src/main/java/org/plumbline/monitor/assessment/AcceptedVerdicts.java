package org.plumbline.monitor.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody accepts to have judged anew.
 *
 * @param fingerprint of the list that was seen
 * @param chosen some of its rows, or null: all
 * @param reason in words
 */
public record AcceptedVerdicts(String fingerprint, @Nullable List<Named> chosen, String reason) {
    public AcceptedVerdicts {
        chosen = chosen == null ? null : List.copyOf(chosen);
    }

    /** A row of the list by the case's reference, null for the contract as a whole, and the opportunity's name in it. */
    public record Named(@Nullable String caseRef, String key) {}
}
