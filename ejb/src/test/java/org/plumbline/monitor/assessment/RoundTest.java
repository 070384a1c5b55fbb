package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.store.Rounds;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.View;

/** When a standard or a calendar is known anew, every case is judged again: a batch is five cases, and there are 12. */
class RoundTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MON_2_MARCH_2026 = LocalDate.of(2026, 3, 2);
    private static final Instant MON_2_MARCH_2026_15_00 = Instant.parse("2026-03-02T15:00:00Z");
    private static final String CALENDAR = """
            calendar: england-and-wales
            title: England and Wales
            based-on: england-and-wales
            closed: [{date: %s, name: Day of rest}]
            """;

    @ParameterizedTest
    @EnumSource
    void a_case_for_which_nothing_changes_is_not_written(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            long before = lastJudged(monitor, seetec);
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-12-24"));
            assertThat(monitor.operations.of(seetec).waiting()).isEqualTo(12);
            monitor.sweep.beat();
            assertThat(monitor.operations.of(seetec).waiting()).isZero();
            assertThat(lastJudged(monitor, seetec)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_case_is_judged_by_what_is_known_now(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            assertThat(waiting(monitor, seetec)).isEqualTo(12);
            monitor.sweep.beat();
            assertThat(waiting(monitor, seetec)).isZero();
            assertThat(rows(monitor, seetec, "select count(distinct due_at) from work_item where tenant_id = ?"))
                    .isEqualTo(1);
            assertThat(due(monitor, seetec, "case-3")).isEqualTo(LocalDate.of(2026, 3, 6));
            IntStream.range(0, 6).forEach(step -> monitor.proving.beat());
            assertThat(monitor.operations.proved().differing()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_known_amid_a_round_begins_it_anew(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            monitor.assessment.batch(seetec.tenant());
            assertThat(waiting(monitor, seetec)).as("five of twelve are judged").isEqualTo(7);
            monitor.machine.set(MON_2_MARCH_2026_15_00.plusSeconds(60));
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-12-24"));
            assertThat(waiting(monitor, seetec)).isEqualTo(12);
            monitor.sweep.beat();
            assertThat(due(monitor, seetec, "case-0")).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(due(monitor, seetec, "case-11")).isEqualTo(LocalDate.of(2026, 3, 5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_begun_anew_before_each_batch_still_comes_to_every_case(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            int contract = monitor.contracts.list(seetec).get(0).number();
            for (int batch = 0; batch < 3; batch++) {
                monitor.assessment.batch(seetec.tenant());
                monitor.store.run(seetec.tenant(), session -> Rounds.begin(session, contract, true));
            }
            assertThat(due(monitor, seetec, "case-11")).isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(waiting(monitor, seetec)).as("each is judged once more").isEqualTo(12);
            monitor.sweep.beat();
            assertThat(waiting(monitor, seetec)).isZero();
            assertThat(rows(monitor, seetec, "select count(*) from case_round where tenant_id = ?"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void contracts_take_turns_though_the_first_is_begun_anew_before_each_batch(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            View dwp = monitor.views.ofService(
                    monitor.tenants.find("dwp").orElseThrow().id(), "test");
            Contract first = monitor.contracts.list(seetec).get(0);
            Contract other = monitor.contract(dwp, "seetec", "WP-other");
            monitor.send(
                    seetec,
                    event("e-other", "case-other", "referral", "2026-03-02")
                            .replace("\"type\"", "\"contract\":\"WP-other\",\"type\""));
            monitor.sweep.beat();
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            for (int batch = 0; batch < 2; batch++) {
                monitor.store.run(seetec.tenant(), session -> Rounds.begin(session, first.number(), true));
                monitor.assessment.batch(seetec.tenant());
            }
            assertThat(rows(
                            monitor,
                            seetec,
                            "select count(*) from case_round where tenant_id = ? and contract_id = " + other.number()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_that_comes_amid_a_round_is_judged_as_well(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            monitor.assessment.batch(seetec.tenant());
            monitor.send(
                    seetec,
                    event("met-1", "case-1", "contact", "2026-03-02"),
                    event("met-11", "case-11", "contact", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(List.of("case-1", "case-2", "case-11"))
                    .extracting(reference ->
                            file(monitor, seetec, reference).promises().get(0).verdict())
                    .containsExactly(Verdict.MET, Verdict.OPEN, Verdict.MET);
            assertThat(rows(monitor, seetec, "select sum(met) from attainment where tenant_id = ?"))
                    .isEqualTo(2);
            assertThat(rows(monitor, seetec, "select sum(still_open) from attainment where tenant_id = ?"))
                    .isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_was_set_aside_is_tried_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = twelveCases(monitor);
            monitor.store.run(
                    seetec.tenant(),
                    session -> session.sql().change("update case_file set set_aside = 'broken', next_change = -1"));
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", CALENDAR.formatted("2026-03-03"));
            monitor.sweep.beat();
            assertThat(monitor.operations.of(seetec).setAside()).isEmpty();
            assertThat(due(monitor, seetec, "case-3")).isEqualTo(LocalDate.of(2026, 3, 6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_standard_with_words_that_no_history_holds_has_the_events_read_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, Map.of("plumbline.assessment.batch", 5))) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, AssessmentTest.FIRST_CONTACT, FROM_JANUARY);
            AtomicInteger ids = new AtomicInteger();
            monitor.send(
                    seetec,
                    IntStream.range(0, 12)
                            .mapToObj(one -> event(
                                    "e" + ids.incrementAndGet(), "case-" + one, "missed-appointment", "2026-03-02"))
                            .toArray(String[]::new));
            monitor.sweep.beat();
            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.inForce(
                    seetec,
                    AssessmentTest.FIRST_CONTACT.replace("of: referral", "of: missed-appointment"),
                    MON_2_MARCH_2026);
            monitor.sweep.beat();
            assertThat(rows(monitor, seetec, "select sum(still_open) from attainment where tenant_id = ?"))
                    .isEqualTo(12);
        }
    }

    private static View twelveCases(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(
                seetec, AssessmentTest.FIRST_CONTACT.replace("within: 3 days", "within: 3 working days"), FROM_JANUARY);
        monitor.send(
                seetec,
                IntStream.range(0, 12)
                        .mapToObj(one -> event("e" + one, "case-" + one, "referral", "2026-03-02"))
                        .toArray(String[]::new));
        monitor.sweep.beat();
        return seetec;
    }

    private static LocalDate due(TestMonitor monitor, View view, String reference) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(rows(
                        monitor,
                        view,
                        "select w.due_at from work_item w join case_ref r on r.case_id = w.case_id"
                                + " where w.tenant_id = ? and r.reference = '" + reference + "'")),
                TestMonitor.LONDON);
    }

    private static long waiting(TestMonitor monitor, View view) {
        return IntStream.range(0, 12)
                .filter(one -> file(monitor, view, "case-" + one).waiting())
                .count();
    }

    private static CaseFile file(TestMonitor monitor, View view, String reference) {
        return monitor.cases.find(view, reference).orElseThrow();
    }

    private static long lastJudged(TestMonitor monitor, View view) {
        return rows(monitor, view, "select max(assessed_at) from case_file where tenant_id = ?");
    }

    private static long rows(TestMonitor monitor, View view, String sql) {
        return monitor.store.in(view.tenant(), session -> session.sql().number(sql, view.tenant()));
    }
}
