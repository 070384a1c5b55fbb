package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;

class RebasesTest {
    private static final Instant MON_3_AUGUST_2026_NOON = Instant.parse("2026-08-03T12:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final String LEVEL = "first-contact-01";
    private static final AttainmentFilter SEETEC = AttainmentFilter.ALL.withProvider("seetec");

    @ParameterizedTest
    @EnumSource
    void an_average_starts_anew_on_the_charts_of_the_tenant_that_says_so(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = promised(monitor, dwp, "seetec");
            View manager = manager(monitor, dwp);

            Rebase made = monitor.rebases.start(manager, SEETEC, LEVEL, MAY, " Another office ");

            assertThat(made.reason()).isEqualTo("Another office");
            assertThat(made.by()).isEqualTo(manager.who());
            assertThat(made.at()).isEqualTo(MON_3_AUGUST_2026_NOON);
            assertThat(monitor.rebases.list(monitor.again(dwp), SEETEC)).containsExactly(made);
            assertThat(stretches(monitor, dwp, AttainmentFilter.ALL)).containsExactly(0, 0, 1, 1);
            assertThat(stretches(monitor, seetec, AttainmentFilter.ALL)).containsExactly(0, 0, 0, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_one_stays_written_and_a_look_back_goes_by_what_stood(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promised(monitor, dwp, "seetec");
            View manager = manager(monitor, dwp);
            monitor.machine.set(MON_3_AUGUST_2026_NOON.plusSeconds(60));
            Rebase made = monitor.rebases.start(manager, SEETEC, LEVEL, MAY, "Another office");
            monitor.machine.set(MON_3_AUGUST_2026_NOON.plusSeconds(180));
            monitor.rebases.withdraw(manager, made.number());

            assertThat(monitor.rebases.list(manager, SEETEC))
                    .singleElement()
                    .extracting(Rebase::withdrawn)
                    .isEqualTo(new Rebase.Withdrawal(manager.who(), MON_3_AUGUST_2026_NOON.plusSeconds(180)));
            assertThat(stretches(monitor, dwp, AttainmentFilter.ALL)).containsExactly(0, 0, 0, 0);
            assertThat(stretches(monitor, dwp, Filters.knownBy(MON_3_AUGUST_2026_NOON.plusSeconds(120))))
                    .containsExactly(0, 0, 1, 1);
            assertThat(stretches(monitor, dwp, Filters.knownBy(MON_3_AUGUST_2026_NOON.plusSeconds(30))))
                    .containsExactly(0, 0, 0, 0);
            assertThatThrownBy(() -> monitor.rebases.withdraw(manager, made.number()))
                    .hasMessageContaining("already");
            assertThat(monitor.tenancy.audit(monitor.again(dwp), 10))
                    .extracting(entry -> entry.deed() + " " + entry.subject())
                    .containsSubsequence("let the average go on " + LEVEL, "started the average anew " + LEVEL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_makes_no_sense_or_is_somebody_elses_is_refused(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = promised(monitor, dwp, "seetec");
            View manager = manager(monitor, dwp);
            Rebase made = monitor.rebases.start(manager, SEETEC, LEVEL, MAY, "Another office");
            View stranger = manager(monitor, monitor.commissioner("other"));
            View quality = new View(dwp.tenant(), "ann", Set.of(Role.QUALITY_TEAM), manager.granted());

            refused(Refused.Why.CONFLICT, () -> start(monitor, manager, MAY, "Another office"));
            refused(Refused.Why.INVALID, () -> start(monitor, manager, SEPTEMBER, "Later"));
            refused(Refused.Why.INVALID, () -> start(monitor, manager, APRIL, " "));
            refused(Refused.Why.INVALID, () -> start(monitor, manager, APRIL, "Ask jo@example.org"));
            refused(Refused.Why.FORBIDDEN, () -> start(monitor, quality, APRIL, "Another office"));
            refused(Refused.Why.FORBIDDEN, () -> monitor.rebases.withdraw(quality, made.number()));
            refused(Refused.Why.NOT_FOUND, () -> start(monitor, stranger, APRIL, "Another office"));
            refused(Refused.Why.NOT_FOUND, () -> monitor.rebases.withdraw(stranger, made.number()));
            refused(Refused.Why.NOT_FOUND, () -> monitor.rebases.withdraw(manager(monitor, seetec), made.number()));
            assertThat(monitor.rebases.list(stranger, AttainmentFilter.ALL)).isEmpty();
            assertThat(monitor.rebases.list(manager, AttainmentFilter.ALL)).containsExactly(made);
        }
    }

    @ParameterizedTest
    @EnumSource
    void providers_who_promise_in_the_same_words_keep_their_own_averages(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promised(monitor, dwp, "seetec");
            promised(monitor, dwp, "serco");
            monitor.rebases.start(manager(monitor, dwp), SEETEC, LEVEL, MAY, "Another office");

            assertThat(stretches(monitor, dwp, "seetec", AttainmentFilter.ALL)).containsExactly(0, 0, 1, 1);
            assertThat(stretches(monitor, dwp, "serco", AttainmentFilter.ALL)).containsExactly(0, 0, 0, 0);
        }
    }

    private static void start(TestMonitor monitor, View view, YearMonth month, String reason) {
        monitor.rebases.start(view, SEETEC, LEVEL, month, reason);
    }

    private static void refused(Refused.Why why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why())
                                .as(refused.getMessage())
                                .isEqualTo(why));
    }

    private static List<Integer> stretches(TestMonitor monitor, View view, AttainmentFilter filter) {
        return stretches(monitor, view, "seetec", filter);
    }

    private static List<Integer> stretches(TestMonitor monitor, View view, String provider, AttainmentFilter filter) {
        return monitor
                .comparisons
                .level(monitor.again(view), provider, LEVEL, filter, CohortSpan.Length.MONTH, null)
                .orElseThrow()
                .change()
                .points()
                .stream()
                .map(ChangeOverTime.ChangePoint::stretch)
                .toList();
    }

    private static View manager(TestMonitor monitor, View of) {
        return new View(
                of.tenant(),
                "manager",
                Set.of(Role.CONTRACT_MANAGER),
                monitor.again(of).granted());
    }

    /** A provider with four months of ten cases each, March to June, all decided by August. */
    private static View promised(TestMonitor monitor, View dwp, String provider) {
        View view = monitor.provider(dwp, provider);
        monitor.inForce(view, """
                standard: first-contact
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                levels:
                  - id: first-contact-01
                    dimension: first-contact
                    promise: Contact each customer soon.
                    within: 3 days
                    of: referral
                    do: contact
                """, LocalDate.of(2026, 1, 1));
        monitor.machine.set(MON_3_AUGUST_2026_NOON);
        for (YearMonth month = MARCH; month.isBefore(JULY); month = month.plusMonths(1)) {
            for (int i = 0; i < 10; i++) {
                String name = month + "-" + i;
                monitor.send(view, event("r" + name, name, "referral", month + "-02"));
                if (i < 7) {
                    monitor.send(view, event("c" + name, name, "contact", month + "-03"));
                }
            }
        }
        monitor.sweep.beat();
        return view;
    }
}
