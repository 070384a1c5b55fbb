package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.plumbline.monitor.TestMonitor.event;

import jakarta.ejb.EJBException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

public class AssessmentTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant END_OF_THURSDAY_5_MARCH = Instant.parse("2026-03-05T23:59:59.999Z");
    private static final String OF_GROUP_PG5 = ",\"attributes\":{\"group\":\"PG5\"}}";
    public static final String FIRST_CONTACT = """
            standard: first-contact
            title: First contact
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: first-contact-01
                dimension: first-contact
                promise: Contact each customer within three days of referral.
                within: 3 days
                of: referral
                do: contact
            """;

    @ParameterizedTest
    @EnumSource
    void an_event_comes_in_and_attainment_comes_out(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);

            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 0 open 1");

            monitor.send(seetec, event("e2", "A-1", "contact", "2026-03-02T10:00"));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 1 missed 0 open 0");
            assertThat(monitor.reconciling.of(seetec.tenant()).isEven()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_without_news_is_judged_by_its_one_row(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();
            monitor.store.run(
                    seetec.tenant(),
                    session -> session.sql().change("delete from case_event where tenant_id = ?", session.tenant()));

            monitor.machine.set(END_OF_THURSDAY_5_MARCH.plusMillis(1));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 1 open 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_asks_for_something_new_has_the_events_read_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02").replace("}", OF_GROUP_PG5));
            monitor.send(seetec, event("e2", "A-2", "referral", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 0 open 2");

            monitor.inForce(
                    seetec,
                    FIRST_CONTACT.replace("    within", "    segment: {group: PG5}\n    within"),
                    LocalDate.of(2026, 3, 2));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 0 open 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_open_promise_turns_missed_by_the_timer_alone(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();

            monitor.machine.set(END_OF_THURSDAY_5_MARCH);
            monitor.sweep.beat();
            assertThat(work(monitor, seetec, WorkFilter.Due.TODAY)).containsExactly("A-1");
            assertThat(work(monitor, seetec, WorkFilter.Due.MISSED)).isEmpty();

            monitor.machine.set(END_OF_THURSDAY_5_MARCH.plusMillis(1));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 1 open 0");
            assertThat(work(monitor, seetec, WorkFilter.Due.OPEN)).isEmpty();
            assertThat(work(monitor, seetec, WorkFilter.Due.MISSED_NOT_DONE)).containsExactly("A-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_arrival_does_not_matter(TestDatabase database) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            events.add(event("r" + i, "A-" + i, "referral", "2026-0" + (1 + i % 2) + "-1" + i % 10));
            events.add(event("c" + i, "A-" + i, "contact", "2026-0" + (1 + i % 2) + "-1" + (i + i % 5) % 10));
        }
        events.add(
                "{\"id\":\"v1\",\"case\":\"A-3\",\"type\":\"contact\",\"occurred\":\"2026-02-13\",\"voids\":\"c3\"}");
        events.add(
                "{\"id\":\"v2\",\"case\":\"A-4\",\"type\":\"contact\",\"occurred\":\"2026-01-14\",\"replaces\":\"c4\"}");
        List<String> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(311));
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View inOrder = monitor.provider(dwp, "in-order");
            View anyOrder = monitor.provider(dwp, "any-order");
            monitor.inForce(inOrder, FIRST_CONTACT, FROM_JANUARY);
            monitor.inForce(anyOrder, FIRST_CONTACT, FROM_JANUARY);

            monitor.send(inOrder, events.toArray(String[]::new));
            monitor.sweep.beat();
            for (String event : shuffled) {
                monitor.send(anyOrder, event);
                monitor.sweep.beat();
            }

            assertThat(counts(monitor, inOrder)).hasSize(2);
            assertThat(counts(monitor, anyOrder)).isEqualTo(counts(monitor, inOrder));
            assertThat(monitor.reconciling.of(anyOrder.tenant()).differences()).isEmpty();
            assertThat(monitor.reconciling.of(inOrder.tenant()).cases()).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_arrived_before_a_crash_is_judged_after_it(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            assertThat(monitor.operations.of(seetec).waiting()).isEqualTo(1);

            TestMonitor restarted = monitor.restarted();
            restarted.sweep.beat();

            assertThat(counts(restarted, seetec)).containsExactly("2026-03 met 0 missed 0 open 1");
            assertThat(restarted.operations.of(seetec).waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_when_a_case_was_assessed_last_and_not_when_none_was_due(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            assertThat(monitor.operations.of(seetec).lastAssessed()).isNull();

            Instant noon = monitor.machine.instant();
            monitor.sweep.beat();
            monitor.machine.set(noon.plusSeconds(60));
            monitor.sweep.beat();
            assertThat(monitor.operations.of(seetec).lastAssessed()).isEqualTo(noon);

            monitor.send(seetec, event("e2", "A-1", "contact", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(monitor.operations.of(seetec).lastAssessed()).isEqualTo(noon.plusSeconds(60));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_case_is_set_aside_and_the_others_go_on(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(
                    seetec,
                    event("e1", "A-1", "referral", "2026-03-02"),
                    event("e2", "A-2", "referral", "2026-03-02"),
                    event("e3", "A-3", "referral", "2026-03-02"));
            spoil(monitor, seetec, "A-2");

            monitor.sweep.beat();

            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 0 open 2");
            assertThat(monitor.operations.of(seetec).setAside()).singleElement().satisfies(aside -> {
                assertThat(aside.caseRef()).isEqualTo("A-2");
                assertThat(aside.reason()).contains("has no word");
            });
            assertThat(monitor.operations.of(seetec).waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_stops_amid_a_batch_sets_no_case_aside(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, FIRST_CONTACT, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));

            assertThatThrownBy(() -> stopAmidABatch(monitor, seetec)).isInstanceOf(EJBException.class);
            assertThat(monitor.operations.of(seetec).setAside()).isEmpty();
            assertThat(monitor.operations.of(seetec).waiting()).isOne();

            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).containsExactly("2026-03 met 0 missed 0 open 1");
        }
    }

    private static int stopAmidABatch(TestMonitor monitor, View view) {
        Map<Integer, ResolvedContract> stopped = mock(invocation -> {
            throw new EJBException("Attempt to invoke when container is in STOPPED");
        });
        return monitor.store.in(
                view.tenant(),
                session -> new Batch(
                                session,
                                monitor.words.of(view.tenant()),
                                stopped,
                                monitor.clock.now(view.tenant()).toEpochMilli())
                        .judgeDue(10));
    }

    /** No event can be taken that spoils a case, so a row is spoilt by hand. */
    private static void spoil(TestMonitor monitor, View view, String caseRef) {
        monitor.store.in(
                view.tenant(),
                session -> session.sql()
                        .change(
                                "update case_event set type_code = 9999 where tenant_id = ? and case_id ="
                                        + " (select case_id from case_ref where tenant_id = ? and reference = ?)",
                                view.tenant(),
                                view.tenant(),
                                caseRef));
    }

    private static List<String> counts(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .map(AssessmentTest::line)
                .toList();
    }

    private static String line(AttainmentRow row) {
        YearMonth month = row.month();
        return month + " met " + row.figures().met() + " missed "
                + row.figures().missed() + " open " + row.figures().open();
    }

    private static List<String> work(TestMonitor monitor, View view, WorkFilter.Due due) {
        return monitor.work.page(view, WorkFilter.of(due), null, 10).rows().stream()
                .map(WorkItem::caseRef)
                .toList();
    }
}
