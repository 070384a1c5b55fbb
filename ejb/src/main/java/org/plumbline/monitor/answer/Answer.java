package org.plumbline.monitor.answer;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.tenancy.Contract;

/**
 * What a provider said of one opportunity.
 *
 * @param number names it in addresses
 * @param caseRef the provider's own name of the case
 * @param key the opportunity's stable name within the case: level, trigger and ordinal
 * @param month of its cohort
 * @param verdict what it was when this was said
 * @param told in the provider's words
 * @param by who said it
 * @param outcome of a dispute, or null before there is one
 */
public record Answer(
        long number,
        Contract contract,
        String caseRef,
        String level,
        String key,
        YearMonth month,
        Verdict verdict,
        Ground ground,
        String told,
        String by,
        Instant at,
        @Nullable Outcome outcome) {

    /** Whether it is a dispute of which nothing has come yet. */
    public boolean isWaiting() {
        return ground.isDispute() && outcome == null;
    }
}
