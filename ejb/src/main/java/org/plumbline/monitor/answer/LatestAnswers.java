package org.plumbline.monitor.answer;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.tenancy.Contract;

/**
 * What was last said of each opportunity of a contract's month, in short: on what ground, and what came of it. The words
 * themselves are about a case, and go with it when it is erased; what is frozen holds none.
 */
public final class LatestAnswers {
    private static final String SELECT = "select a.case_id, a.level_code, a.trigger_key, a.ordinal, a.ground, a.outcome"
            + " from answer a where a.tenant_id = ? and a.contract_id = ? and a.cohort_month = ? order by a.answer_id";

    /** One occasion on which a promise is kept or missed, by the numbers that tables have for it. */
    public record Opportunity(long caseNumber, int level, long trigger, int ordinal) {}

    private LatestAnswers() {}

    public static Map<Opportunity, String> of(Session session, Contract contract, YearMonth month) {
        Map<Opportunity, String> latest = new HashMap<>();
        session.sql()
                .list(
                        SELECT,
                        row -> latest.put(
                                new Opportunity(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4)),
                                words(Ground.valueOf(row.getString(5)), row.getString(6))),
                        contract.tenant(),
                        contract.number(),
                        Cohort.number(month));
        return latest;
    }

    private static String words(Ground ground, @Nullable String outcome) {
        if (!ground.isDispute()) {
            return ground.words();
        }
        String state = outcome == null ? "no outcome yet" : outcome.equals(AnswerRow.UPHELD) ? "upheld" : "rejected";
        return "disputed, " + state + ": " + ground.words();
    }
}
