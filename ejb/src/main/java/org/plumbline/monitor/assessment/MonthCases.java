package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.verdict.State;

/** The cases of a contract with an opportunity of a month, as their verdicts were last given. */
@ApplicationScoped
public class MonthCases {
    private static final String VERDICTS =
            "select case_id, verdicts from case_file where tenant_id = ? and contract_id = ?";

    private final Store store;

    @Inject
    public MonthCases(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected MonthCases() {
        this(null);
    }

    /**
     * How many opportunities of the month a case has in each state.
     *
     * @param number the case's; {@code other}: excused, withdrawn or without evidence
     */
    public record MonthCase(long number, int met, int missed, int open, int other) {
        boolean isAny() {
            return met + missed + open + other > 0;
        }
    }

    /** @param contract one that the caller's view sees */
    public List<MonthCase> of(Contract contract, YearMonth month) {
        int cohort = Cohort.number(month);
        return store
                .in(
                        contract.tenant(),
                        session -> session.sql()
                                .list(
                                        VERDICTS + session.sql().dialect().glance(),
                                        row -> read(row, cohort),
                                        session.tenant(),
                                        contract.number()))
                .stream()
                .filter(MonthCase::isAny)
                .toList();
    }

    private static MonthCase read(ResultSet row, int cohort) throws SQLException {
        int met = 0;
        int missed = 0;
        int open = 0;
        int other = 0;
        for (Ruling ruling : PackedRulings.unpack(row.getBytes(2))) {
            if (ruling.month() != cohort) {
                continue;
            }
            met += ruling.state() == State.MET ? 1 : 0;
            missed += ruling.state() == State.MISSED ? 1 : 0;
            open += ruling.state() == State.OPEN ? 1 : 0;
            other += ruling.state() != State.MET && ruling.state() != State.MISSED && ruling.state() != State.OPEN
                    ? 1
                    : 0;
        }
        return new MonthCase(row.getLong(1), met, missed, open, other);
    }
}
