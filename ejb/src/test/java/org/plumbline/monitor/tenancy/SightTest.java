package org.plumbline.monitor.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.policy.StandardSummary;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.store.TestDatabase;

/** Who sees whose rows: two providers that a commissioner made, and a commissioner that was granted nothing. */
class SightTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final String STANDARD = """
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
    void nobody_reads_what_is_anothers(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            View serco = monitor.provider(dwp, "serco");
            View nhs = monitor.commissioner("nhs");
            monitor.inForce(seetec, STANDARD, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();

            for (View stranger : List.of(serco, nhs, monitor.again(serco), monitor.again(nhs))) {
                assertThat(monitor.contracts.list(stranger))
                        .extracting(Contract::ref)
                        .doesNotContain("WP-seetec");
                assertThat(monitor.cases.find(stranger, "A-1")).isEmpty();
                assertThat(monitor.attainments.rows(stranger, AttainmentFilter.ALL))
                        .isEmpty();
                assertThat(monitor.work
                                .page(stranger, WorkFilter.of(WorkFilter.Due.OPEN), null, 10)
                                .rows())
                        .isEmpty();
                assertThat(monitor.work
                                .counts(stranger, WorkFilter.of(WorkFilter.Due.OPEN))
                                .open())
                        .isZero();
                assertThat(monitor.comparisons.provider(stranger, "seetec", AttainmentFilter.ALL))
                        .isEmpty();
                assertThat(monitor.standards.list(stranger))
                        .extracting(StandardSummary::id)
                        .doesNotContain("first-contact");
                assertThat(monitor.standards.find(stranger, "first-contact", 1)).isEmpty();
                assertThat(monitor.operations.of(stranger).cases()).isZero();
                assertThatThrownBy(() -> monitor.people.list(stranger, "seetec"))
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> monitor.publishing.putInForce(
                                stranger, "first-contact", 1, List.of("WP-seetec"), FROM_JANUARY))
                        .isInstanceOf(Refused.class);
            }
            assertThat(monitor.cases.find(seetec, "A-1")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_event_and_case_of_two_tenants_are_two(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            View serco = monitor.provider(dwp, "serco");

            assertThat(monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"))
                            .inserted())
                    .isEqualTo(1);
            assertThat(monitor.send(serco, event("e1", "A-1", "referral", "2026-02-02"))
                            .inserted())
                    .isEqualTo(1);

            assertThat(monitor.cases.find(serco, "A-1").orElseThrow().contract().ref())
                    .isEqualTo("WP-serco");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commissioner_reads_the_contracts_that_it_let(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            View serco = monitor.provider(dwp, "serco");
            monitor.inForce(seetec, STANDARD, FROM_JANUARY);
            monitor.inForce(serco, STANDARD, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.send(serco, event("e1", "B-1", "referral", "2026-03-02"));
            monitor.sweep.beat();
            View sees = monitor.again(dwp);

            assertThat(monitor.attainments.rows(sees, AttainmentFilter.ALL))
                    .extracting(row -> row.provider() + " " + row.figures().open())
                    .containsExactly("seetec 1", "serco 1");
            assertThat(monitor.cases.find(sees, "B-1")).hasValueSatisfying(file -> {
                assertThat(file.promises())
                        .singleElement()
                        .satisfies(story -> assertThat(story.sentences()).isNotEmpty());
            });
            assertThat(monitor.comparisons.overview(sees, AttainmentFilter.ALL).rows())
                    .extracting(row -> row.name())
                    .containsExactly("Provider seetec", "Provider serco");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_work_leads_to_the_next(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, STANDARD, FROM_JANUARY);
            for (int i = 1; i <= 5; i++) {
                monitor.send(seetec, event("e" + i, "A-" + i, "referral", "2026-03-0" + (1 + i % 2)));
            }
            monitor.sweep.beat();
            WorkFilter open = WorkFilter.of(WorkFilter.Due.OPEN);

            var first = monitor.work.page(seetec, open, null, 3);
            var second = monitor.work.page(seetec, open, first.next(), 3);

            assertThat(first.rows()).extracting(item -> item.caseRef()).containsExactly("A-2", "A-4", "A-1");
            assertThat(second.rows()).extracting(item -> item.caseRef()).containsExactly("A-3", "A-5");
            assertThat(second.next()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_version_begins_in_the_past_too_and_one_with_a_mistake_is_none(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, STANDARD, FROM_JANUARY);
            StandardVersion second = monitor.publishing
                    .publish(seetec, "two.yaml", STANDARD.replace("3 days", "5 days"))
                    .accepted();
            LocalDate today = LocalDate.of(2026, 3, 2);

            assertThat(second.version()).isEqualTo(2);
            assertThat(monitor.publishing.putInForce(
                            seetec, "first-contact", 2, List.of("WP-seetec"), today.minusDays(1)))
                    .hasSize(1);
            assertThat(monitor.publishing
                            .publish(seetec, "bad.yaml", STANDARD.replace("within: 3 days", "within: 3 fortnights"))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(11));
        }
    }
}
