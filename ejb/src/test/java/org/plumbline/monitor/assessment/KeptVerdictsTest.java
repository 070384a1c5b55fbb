package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AcceptedVerdicts.Named;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.verdict.State;

/**
 * Contact was due on Friday 27 February 2026. On Monday afternoon it becomes known that the Thursday was a holiday, so that
 * it would have been due on that Monday.
 */
class KeptVerdictsTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant MON_2_MARCH_2026_15_00 = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant TUE_3_MARCH_2026_09_00 = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WED_4_MARCH_2026_09_00 = Instant.parse("2026-03-04T09:00:00Z");
    private static final String REASON = "The office was closed, and everybody knew";
    private static final String STANDARD = """
            standard: prompt
            title: Prompt
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: prompt-01
                dimension: first-contact
                promise: Contact each customer soon.
                within: 3 working days
                of: referral
                do: contact
              - id: prompt-02
                dimension: employer-and-job-volumes
                promise: Have an employer a month host work.
                volume: 1
                in-each: month
                from: go-live
                do: host-employer-engaged
            """;
    private static final String HOLIDAY = """
            calendar: england-and-wales
            title: England and Wales
            based-on: england-and-wales
            closed: [{date: 2026-02-26, name: Day of rest}]
            """;

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
            assertThat(counts(monitor, seetec, AttainmentFilter.ALL)).isEqualTo("met 2 missed 2 open 0");
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
            String counted = counts(monitor, seetec, AttainmentFilter.ALL);
            monitor.machine.set(WED_4_MARCH_2026_09_00);
            accept(monitor, seetec, "late-1");
            monitor.sweep.beat();

            assertThat(monitor.cases.find(seetec, "late-1", TUE_3_MARCH_2026_09_00))
                    .contains(before);
            assertThat(counts(monitor, seetec, AttainmentFilter.ALL.knownBy(TUE_3_MARCH_2026_09_00)))
                    .isEqualTo(counted);
            assertThat(counts(monitor, seetec, AttainmentFilter.ALL.knownBy(WED_4_MARCH_2026_09_00)))
                    .isEqualTo(counts(monitor, seetec, AttainmentFilter.ALL))
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
                    event("c", "late-1", "contact", "2026-03-02").replace("{", "{\"replaces\":\"late-1-c\","),
                    event("d", "late-2", "contact", "2026-03-02").replace("{", "{\"replaces\":\"late-2-c\","));
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
            assertThat(counts(monitor, seetec, AttainmentFilter.ALL)).isEqualTo("met 3 missed 0 open 1");
            TestMonitor restarted = monitor.restarted();
            restarted.store.run(
                    seetec.tenant(),
                    session ->
                            session.sql().change("update case_file set history = null, packed = 0, next_change = 0"));
            restarted.sweep.beat();
            assertThat(counts(restarted, seetec, AttainmentFilter.ALL)).isEqualTo("met 3 missed 0 open 1");
            restarted.store.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_accepts_a_list_that_changed_since_it_was_read(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            String seen = list(monitor, seetec).fingerprint();
            monitor.send(seetec, event("n", "never", "contact", "2026-02-25"));
            monitor.sweep.beat();
            assertThatThrownBy(() ->
                            monitor.accepting.accept(seetec, "WP-seetec", new AcceptedVerdicts(seen, null, REASON)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CONFLICT))
                    .hasMessageContaining("has changed since the list was made");
            assertThat(rows(monitor, "acceptance")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_takes_a_reason_a_row_of_the_list_and_the_role(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            View other = monitor.provider(monitor.commissioner("other"), "maximus");
            View reader = new View(seetec.tenant(), "reader", Set.of(Role.CONTRACT_MANAGER), List.of());
            String seen = list(monitor, seetec).fingerprint();
            assertThatThrownBy(() -> accept(monitor, seetec, seen, List.of(), REASON))
                    .hasMessage("Choose at least one verdict of the list");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, List.of(new Named("fine", "prompt-01:1:0")), REASON))
                    .hasMessage("The list has no verdict 'prompt-01:1:0' of case 'fine'");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, null, " "))
                    .hasMessageStartingWith("Say why they are to be judged anew");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, null, "as ann@example.org said"))
                    .hasMessage("The reason holds what looks like an e-mail address: say it without");
            assertThatThrownBy(() -> accept(monitor, reader, seen, null, REASON))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.FORBIDDEN));
            assertThatThrownBy(() -> accept(monitor, other, seen, null, REASON))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NOT_FOUND));
            assertThat(rows(monitor, "acceptance")).isZero();
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
            assertThat(counts(monitor, seetec, AttainmentFilter.ALL)).isEqualTo("met 3 missed 1 open 0");
            isProved(monitor);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_contract_promised_as_a_whole_is_judged_anew_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            monitor.send(
                    seetec,
                    event("h", "?", "host-employer-engaged", "2026-01-08")
                            .replace("\"case\":\"?\"", "\"contract\":\"WP-seetec\""));
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

    private static String january(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL.withLevel("prompt-02")).stream()
                .filter(row -> row.month().getMonthValue() == 1)
                .map(row -> "met " + row.figures().met() + " missed "
                        + row.figures().missed() + " open " + row.figures().open())
                .findFirst()
                .orElseThrow();
    }

    private static View withHoliday(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, STANDARD, FROM_JANUARY);
        monitor.send(
                seetec,
                event("late-1-r", "late-1", "referral", "2026-02-24"),
                event("late-1-c", "late-1", "contact", "2026-02-28"),
                event("late-2-r", "late-2", "referral", "2026-02-24"),
                event("late-2-c", "late-2", "contact", "2026-02-28"),
                event("never-r", "never", "referral", "2026-02-24"),
                event("fine-r", "fine", "referral", "2026-02-24"),
                event("fine-c", "fine", "contact", "2026-02-25"));
        monitor.sweep.beat();
        assertThat(list(monitor, seetec).total()).as("nothing became known yet").isZero();
        monitor.machine.set(MON_2_MARCH_2026_15_00);
        monitor.calendars.upload(seetec, "holiday.yaml", HOLIDAY);
        monitor.sweep.beat();
        return seetec;
    }

    private static KeptVerdictList list(TestMonitor monitor, View view) {
        return monitor.kept.list(view, "WP-seetec", null, 100);
    }

    private static void accept(TestMonitor monitor, View view, String caseRef) {
        KeptVerdictList list = list(monitor, view);
        KeptVerdict row = list.page().rows().stream()
                .filter(one -> caseRef.equals(one.caseRef()))
                .findFirst()
                .orElseThrow();
        accept(monitor, view, list.fingerprint(), List.of(new Named(caseRef, row.key())), REASON);
    }

    private static void accept(TestMonitor monitor, View view, String fingerprint, List<Named> chosen, String reason) {
        monitor.accepting.accept(view, "WP-seetec", new AcceptedVerdicts(fingerprint, chosen, reason));
    }

    private static CaseFile file(TestMonitor monitor, View view, String ref) {
        return monitor.cases.find(view, ref).orElseThrow();
    }

    private static Verdict verdict(TestMonitor monitor, View view, String ref) {
        return file(monitor, view, ref).promises().get(0).verdict();
    }

    private static String counts(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.attainments.rows(view, filter.withLevel("prompt-01")).stream()
                .map(row -> "met " + row.figures().met() + " missed "
                        + row.figures().missed() + " open " + row.figures().open())
                .findFirst()
                .orElseThrow();
    }

    private static long rows(TestMonitor monitor, String table) {
        return monitor.store.across(sql -> sql.number("select count(*) from " + table));
    }

    private static void isProved(TestMonitor monitor) {
        IntStream.range(0, 6).forEach(step -> monitor.proving.beat());
        assertThat(monitor.operations.proved().differing()).isZero();
    }
}
