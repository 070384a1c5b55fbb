package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Rows broken by hand are found, written down and put right. */
class ProvingTest {
    private static final int CASES = 25;
    private static final String A_7 = "(select case_id from case_ref where reference = 'A-7')";
    private static final Map<String, Object> TEN_AT_A_TIME = Map.of("plumbline.reconciliation.cases", 10);

    @ParameterizedTest
    @EnumSource
    void what_nobody_broke_is_even(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, TEN_AT_A_TIME)) {
            View seetec = judged(monitor);

            IntStream.range(0, 2).forEach(step -> monitor.proving.beat());
            assertThat(proof(monitor, seetec))
                    .isEqualTo(new Proof(proof(monitor, seetec).lastCase(), 20, 0, null, 0, 0));

            IntStream.range(0, 2).forEach(step -> monitor.proving.beat());
            assertThat(proof(monitor, seetec)).isEqualTo(new Proof(0, 0, 0, monitor.clock.received(), CASES, 0));
            assertThat(monitor.operations.of(seetec).discrepancies()).isEmpty();
            assertThat(monitor.operations.proved().differing()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_figure_is_found_and_put_right(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, TEN_AT_A_TIME)) {
            View seetec = judged(monitor);
            breakIt(monitor, seetec, "update attainment set met = met + 3, still_open = 0 where tenant_id = ?");

            round(monitor);

            assertThat(monitor.operations.of(seetec).discrepancies())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.what()).isEqualTo("attainment");
                        assertThat(found.detail()).contains("the cases say [0, 0, 25,", "the table says [3, 0, 0,");
                    });
            assertThat(proof(monitor, seetec).isEven()).isFalse();
            assertThat(open(monitor, seetec)).isEqualTo(CASES);
            round(monitor);
            assertThat(proof(monitor, seetec).isEven()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void verdicts_that_are_no_replays_are_found_and_put_right(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, TEN_AT_A_TIME)) {
            View seetec = judged(monitor);
            monitor.send(seetec, event("c3", "A-3", "contact", "2026-03-02T11:00"));
            monitor.sweep.beat();
            giveVerdicts(monitor, seetec, "A-3", "A-7");

            round(monitor);
            monitor.sweep.beat();
            round(monitor);

            assertThat(monitor.operations.of(seetec).discrepancies())
                    .extracting(Discrepancy::what)
                    .contains("verdicts");
            assertThat(open(monitor, seetec)).isEqualTo(CASES - 1);
            assertThat(monitor.work
                            .page(seetec, WorkFilter.of(WorkFilter.Due.OPEN), null, 100)
                            .rows())
                    .hasSize(CASES - 1);
            assertThat(monitor.reconciling.of(seetec.tenant()).differences()).isEmpty();
            round(monitor);
            assertThat(proof(monitor, seetec).isEven()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenRows")
    void rows_of_the_work_list_that_no_verdict_made_are_found_and_put_right(String breaking, TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, TEN_AT_A_TIME)) {
            View seetec = judged(monitor);
            List<Kept> before = Kept.work(monitor, seetec);
            breakIt(monitor, seetec, breaking + " where tenant_id = ? and case_id in " + A_7);

            round(monitor);
            assertThat(monitor.operations.of(seetec).discrepancies())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.what()).isEqualTo("work list");
                        assertThat(found.detail()).startsWith("Case ").contains("kept [", "replayed [");
                    });
            assertThat(proof(monitor, seetec).differing()).isEqualTo(1);

            monitor.sweep.beat();
            round(monitor);
            round(monitor);
            assertThat(Kept.work(monitor, seetec)).hasSize(CASES).containsExactlyInAnyOrderElementsOf(before);
            assertThat(open(monitor, seetec)).isEqualTo(CASES);
            assertThat(proof(monitor, seetec).isEven()).isTrue();
        }
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                        "update work_item set state = 'MISSED'",
                        "update work_item set started_at = started_at - 1",
                        "update work_item set contract_id = contract_id + 1",
                        "delete from work_item",
                        "insert into work_item (tenant_id, case_id, level_code, trigger_key, ordinal, contract_id, state,"
                                + " done_late, cohort_month, started_at, due_at) select tenant_id, case_id, level_code,"
                                + " trigger_key, ordinal + 1, contract_id, state, done_late, cohort_month, started_at,"
                                + " due_at from work_item")
                .flatMap(
                        breaking -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(breaking, database)));
    }

    @ParameterizedTest
    @EnumSource
    void while_a_case_waits_nothing_is_proved(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, TEN_AT_A_TIME)) {
            View seetec = judged(monitor);
            monitor.send(seetec, event("c1", "A-1", "contact", "2026-03-02T11:00"));

            round(monitor);

            assertThat(proof(monitor, seetec)).isEqualTo(Proof.NOT_BEGUN);
        }
    }

    /** Three slices of cases and the sum. */
    private static void round(TestMonitor monitor) {
        IntStream.range(0, 4).forEach(step -> monitor.proving.beat());
    }

    private static View judged(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, AssessmentTest.FIRST_CONTACT, LocalDate.of(2026, 1, 1));
        monitor.send(
                seetec,
                IntStream.range(0, CASES)
                        .mapToObj(i -> event("r" + i, "A-" + i, "referral", "2026-03-02"))
                        .toArray(String[]::new));
        monitor.sweep.beat();
        return seetec;
    }

    private static void breakIt(TestMonitor monitor, View view, String sql) {
        monitor.store.run(view.tenant(), session -> session.sql().change(sql, view.tenant()));
    }

    private static void giveVerdicts(TestMonitor monitor, View view, String from, String to) {
        String its = "(select case_id from case_ref where reference = ?)";
        monitor.store.run(view.tenant(), session -> {
            byte[] verdicts = session.sql()
                    .first("select verdicts from case_file where case_id = " + its, row -> row.getBytes(1), from)
                    .orElseThrow();
            session.sql().change("update case_file set verdicts = ? where case_id = " + its, verdicts, to);
        });
    }

    private static Proof proof(TestMonitor monitor, View view) {
        return monitor.operations.of(view).proof();
    }

    private static long open(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .mapToLong(row -> row.figures().open())
                .sum();
    }
}
