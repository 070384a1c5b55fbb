package org.plumbline.monitor.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;

/** A row of the table, with what its case and level are called. */
record AnswerRow(
        TenantId tenant,
        long number,
        int contract,
        String caseRef,
        String level,
        long trigger,
        int ordinal,
        int month,
        Verdict verdict,
        Ground ground,
        String told,
        String by,
        long at,
        @Nullable Outcome outcome) {
    static final String SELECT = "select a.tenant_id, a.answer_id, a.contract_id, r.reference, w.text, a.trigger_key,"
            + " a.ordinal, a.cohort_month, a.verdict, a.ground, a.told, a.given_by, a.given_at, a.outcome, a.outcome_told,"
            + " a.outcome_by, a.outcome_at from answer a"
            + " join case_ref r on r.tenant_id = a.tenant_id and r.case_id = a.case_id"
            + " join word w on w.tenant_id = a.tenant_id and w.code = a.level_code where ";
    static final String INSERT = "insert into answer (tenant_id, answer_id, contract_id, case_id, level_code,"
            + " trigger_key, ordinal, cohort_month, verdict, ground, told, given_by, given_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String DECIDE = "update answer set outcome = ?, outcome_told = ?, outcome_by = ?, outcome_at = ?"
            + " where tenant_id = ? and answer_id = ? and outcome is null";
    static final String UPHELD = "UPHELD";
    static final String REJECTED = "REJECTED";

    static AnswerRow read(ResultSet row) throws SQLException {
        String outcome = row.getString(14);
        return new AnswerRow(
                new TenantId(row.getInt(1)),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getInt(8),
                Verdict.valueOf(row.getString(9)),
                Ground.valueOf(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getLong(13),
                outcome == null
                        ? null
                        : new Outcome(
                                outcome.equals(UPHELD),
                                row.getString(15),
                                row.getString(16),
                                Instant.ofEpochMilli(row.getLong(17))));
    }

    Answer toDomain(Contract of) {
        return new Answer(
                number,
                of,
                caseRef,
                level,
                level + ":" + trigger + ":" + ordinal,
                Cohort.month(month),
                verdict,
                ground,
                told,
                by,
                Instant.ofEpochMilli(at),
                outcome);
    }
}
