package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.TestMonitor.ofContract;
import static org.plumbline.monitor.assessment.LateHoliday.FROM_JANUARY;
import static org.plumbline.monitor.assessment.LateHoliday.MON_2_MARCH_2026_15_00;
import static org.plumbline.monitor.assessment.LateHoliday.REASON;
import static org.plumbline.monitor.assessment.LateHoliday.STANDARD;
import static org.plumbline.monitor.assessment.LateHoliday.TUE_3_MARCH_2026_09_00;
import static org.plumbline.monitor.assessment.LateHoliday.accept;
import static org.plumbline.monitor.assessment.LateHoliday.counts;
import static org.plumbline.monitor.assessment.LateHoliday.file;
import static org.plumbline.monitor.assessment.LateHoliday.isProved;
import static org.plumbline.monitor.assessment.LateHoliday.january;
import static org.plumbline.monitor.assessment.LateHoliday.list;
import static org.plumbline.monitor.assessment.LateHoliday.rows;
import static org.plumbline.monitor.assessment.LateHoliday.verdict;
import static org.plumbline.monitor.assessment.LateHoliday.withHoliday;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AcceptedVerdicts.Named;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.verdict.State;

/** What stays as it was is listed, and what somebody accepts of it is judged anew. */
class KeptVerdictsTest {
    private static final Instant WED_4_MARCH_2026_09_00 = Instant.parse("2026-03-04T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void what_was_decided_before_something_became_known_is_listed_with_what_it_would_be(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            KeptVerdictList list = list(monitor, seetec);
            assertThat(list.page().rows())
                    .extracting(KeptVerdict::caseRef, KeptVerdict::level, KeptVerdict::kept, KeptVerdict::wouldBe)
                    .containsExactlyInAnyOrder(
                            tuple("late-1", "prompt-01", State.MISSED, State.MET),
                            tuple("late-2", "prompt-01", State.MISSED, State.MET),
                            tuple("never", "prompt-01", State.MISSED, State.OPEN));
            assertThat(list.page().rows())
                    .allSatisfy(row -> assertThat(row.why())
                            .isEqualTo(
                                    "After it was decided, it became known on Monday 2 March 2026, 3:00pm that Thursday"
                                            + " 26 February 2026 (Day of rest) is no working day: its verdict stays."));
            assertThat(list.known()).isEqualTo(MON_2_MARCH_2026_15_00);
            assertThat(monitor.kept.all(seetec, "WP-seetec"))
                    .as("the file has all of it")
                    .isEqualTo(list.page().rows());
            KeptVerdictList first = monitor.kept.list(seetec, "WP-seetec", null, 2);
            assertThat(first.page().rows()).hasSize(2);
            assertThat(first.total()).isEqualTo(3);
            assertThat(monitor.kept
                            .list(seetec, "WP-seetec", first.page().next(), 2)
                            .page())
                    .satisfies(second -> {
                        assertThat(second.rows())
                                .containsExactly(list.page().rows().get(2));
                        assertThat(second.next()).isNull();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_accepted_is_judged_anew_and_no_other(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            monitor.sweep.beat();
            accept(monitor, seetec, "late-1");
            assertThat(monitor.operations.of(seetec).waiting())
                    .as("exactly that case is due")
                    .isEqualTo(1);
            monitor.sweep.beat();
            assertThat(List.of("late-1", "late-2", "never", "fine"))
                    .extracting(ref -> verdict(monitor, seetec, ref))
                    .containsExactly(Verdict.MET, Verdict.MISSED, Verdict.MISSED, Verdict.MET);
            assertThat(file(monitor, seetec, "late-1").promises().get(0).sentences())
                    .contains("It was missed by what was known when it was decided, and is judged anew because test"
                            + " accepted it on Tuesday 3 March 2026, 9:00am: " + REASON + ".");
            assertThat(counts(monitor, seetec)).isEqualTo("met 2 missed 2 open 0");
            assertThat(list(monitor, seetec).page().rows())
                    .extracting(KeptVerdict::caseRef)
                    .doesNotContain("late-1");
            isProved(monitor);
        }
    }

    @ParameterizedTest
    @EnumSource
    void before_it_was_accepted_nobody_knew_of_it(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            monitor.sweep.beat();
            CaseFile before = file(monitor, seetec, "late-1");
            String counted = counts(monitor, seetec);
            monitor.machine.set(WED_4_MARCH_2026_09_00);
            accept(monitor, seetec, "late-1");
            monitor.sweep.beat();

            assertThat(monitor.cases.find(seetec, "late-1", TUE_3_MARCH_2026_09_00))
                    .contains(before);
            assertThat(counts(monitor, seetec, TUE_3_MARCH_2026_09_00)).isEqualTo(counted);
            assertThat(counts(monitor, seetec, WED_4_MARCH_2026_09_00))
                    .isEqualTo(counts(monitor, seetec))
                    .isNotEqualTo(counted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_that_comes_after_it_is_judged_by_what_was_accepted(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            accept(monitor, seetec, "late-1");
            monitor.send(
                    seetec,
                    corrected(event("c", "late-1", "contact", "2026-03-02"), "replaces", "late-1-c"),
                    corrected(event("d", "late-2", "contact", "2026-03-02"), "replaces", "late-2-c"));
            monitor.sweep.beat();
            assertThat(verdict(monitor, seetec, "late-1"))
                    .as("due on Monday, because the Thursday before was a holiday")
                    .isEqualTo(Verdict.MET);
            assertThat(verdict(monitor, seetec, "late-2")).isEqualTo(Verdict.MISSED);
            isProved(monitor);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_node_that_starts_again_says_the_same(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            KeptVerdictList all = list(monitor, seetec);
            monitor.accepting.accept(seetec, "WP-seetec", new AcceptedVerdicts(all.fingerprint(), null, REASON));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).isEqualTo("met 3 missed 0 open 1");
            TestMonitor restarted = monitor.restarted();
            restarted.store.run(
                    seetec.tenant(),
                    session ->
                            session.sql().change("update case_file set history = null, packed = 0, next_change = 0"));
            restarted.sweep.beat();
            assertThat(counts(restarted, seetec)).isEqualTo("met 3 missed 0 open 1");
            restarted.store.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_case_leaves_nothing_of_what_was_accepted_in_it(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            accept(monitor, seetec, "late-1");
            monitor.sweep.beat();
            accept(monitor, seetec, "late-2");
            monitor.sweep.beat();
            monitor.erasure.erase(seetec, "late-1");
            assertThat(rows(monitor, "accepted_verdict")).isEqualTo(1);
            assertThat(rows(monitor, "acceptance")).isEqualTo(1);
            assertThat(counts(monitor, seetec)).isEqualTo("met 3 missed 1 open 0");
            isProved(monitor);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_contract_promised_as_a_whole_is_judged_anew_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            monitor.send(seetec, ofContract("WP-seetec", "h", "host-employer-engaged", "2026-01-08"));
            monitor.sweep.beat();
            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            monitor.inForce(seetec, STANDARD.replace("volume: 1", "volume: 2"), FROM_JANUARY);
            monitor.sweep.beat();
            assertThat(january(monitor, seetec)).isEqualTo("met 1 missed 0 open 0");

            KeptVerdictList list = list(monitor, seetec);
            KeptVerdict january = list.page().rows().get(0);
            assertThat(january.caseRef()).isNull();
            assertThat(january.kept()).isEqualTo(State.MET);
            assertThat(january.wouldBe()).isEqualTo(State.MISSED);
            accept(monitor, seetec, list.fingerprint(), List.of(new Named(null, january.key())), REASON);
            monitor.sweep.beat();
            assertThat(january(monitor, seetec)).isEqualTo("met 0 missed 1 open 0");
            isProved(monitor);
        }
    }
}
