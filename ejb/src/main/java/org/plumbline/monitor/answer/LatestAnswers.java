package org.plumbline.monitor.answer;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.tenancy.Contract;

/** What was last said of each opportunity of a contract's month, in a sentence. */
public final class LatestAnswers {
    private static final String SELECT = "select a.case_id, a.level_code, a.trigger_key, a.ordinal, a.ground, a.told,"
            + " a.outcome, a.outcome_told from answer a where a.tenant_id = ? and a.contract_id = ? and a.cohort_month = ?"
            + " order by a.answer_id";

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
                                words(
                                        Ground.valueOf(row.getString(5)),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getString(8))),
                        contract.tenant(),
                        contract.number(),
                        Cohort.number(month));
        return latest;
    }

    private static String words(Ground ground, String told, @Nullable String outcome, @Nullable String outcomeTold) {
        String said = (ground.isDispute() ? "Disputed: " : "") + ground.words() + ". " + told;
        if (outcome == null) {
            return ground.isDispute() ? said + " (No outcome yet.)" : said;
        }
        return said + " (" + (outcome.equals(AnswerRow.UPHELD) ? "Upheld: " : "Rejected: ") + outcomeTold + ")";
    }
}
