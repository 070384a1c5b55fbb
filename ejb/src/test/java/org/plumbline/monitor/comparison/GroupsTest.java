package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.Discrepancy;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.statistics.SmallNumbers;
import org.plumbline.standards.statistics.StandardisedFunnel;

/** Figures of the cases of one payment group: those that are kept, those of a day gone by, and those measured live. */
class GroupsTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant SUN_1_MARCH_2026 = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final String PG2 = "PG2";
    private static final String PG6 = "PG6";
    private static final String KEPT = "2026-03-03";
    private static final String LATE = "2026-03-30";

    @ParameterizedTest
    @EnumSource
    void the_cases_of_the_groups_and_of_none_are_all_cases(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "easy", PG2, 3, 1);
            cases(monitor, serco, "hard", PG6, 1, 2);
            cases(monitor, serco, "none", null, 2, 0);
            cases(monitor, serco, "odd", "lives with her aunt", 0, 1);
            now(monitor);
            dwp = monitor.again(dwp);

            assertThat(kept(monitor, dwp, AttainmentFilter.ALL)).isEqualTo("6 of 10");
            assertThat(kept(monitor, dwp, AttainmentFilter.ALL.inGroup(PG2))).isEqualTo("3 of 4");
            assertThat(kept(monitor, dwp, AttainmentFilter.ALL.inGroup(PG6))).isEqualTo("1 of 3");
            assertThat(kept(monitor, dwp, AttainmentFilter.ALL.inGroup("PG9"))).isEqualTo("0 of 0");
            assertThat(monitor.comparisons
                            .overview(dwp, AttainmentFilter.ALL.inGroup(PG6))
                            .sentence())
                    .startsWith("In all months so far for payment group PG6, Provider serco did not keep");
            assertThat(kept(monitor, dwp, Filters.knownBy(FRI_1_MAY_2026_NOON).inGroup(PG2)))
                    .isEqualTo("3 of 4");
            assertThat(kept(monitor, dwp, Filters.knownBy(SUN_1_MARCH_2026).inGroup(PG2)))
                    .isEqualTo("0 of 0");
            assertThat(monitor.attainments.groups(dwp)).hasSize(9).contains(PG2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_audience_is_told_of_no_group_since_the_others_are_left_when_it_is_taken_away(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "easy", PG2, 9, 9);
            now(monitor);
            View again = monitor.again(dwp);
            View audience = new View(again.tenant(), "reader", Set.of(), again.granted(), SmallNumbers.SEVEN_AND_FIVE);

            assertThat(monitor.attainments.groups(audience)).isEmpty();
            assertThatThrownBy(() -> monitor.attainments.rows(audience, AttainmentFilter.ALL.inGroup(PG2)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("ask for the figures of all groups together");
            assertThat(kept(monitor, audience, AttainmentFilter.ALL)).isEqualTo("10 of 20");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_group_is_told_as_such_and_nothing_is_offered_where_no_case_has_one(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "none", null, 1, 1);
            now(monitor);
            View again = monitor.again(dwp);

            assertThat(monitor.attainments.groups(again)).isEmpty();
            assertThatThrownBy(() -> monitor.attainments.rows(again, AttainmentFilter.ALL.inGroup("PG10")))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("There is no payment group 'PG10': it is one of PG1, PG2,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_moves_a_case_and_a_group_that_nobody_said_is_found_and_put_right(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "easy", PG2, 2, 0);
            now(monitor);
            View again = monitor.again(dwp);
            monitor.send(serco, corrected(referral("x", "easy-0", PG6), "replaces", "r-easy-0"));
            monitor.sweep.beat();

            assertThat(kept(monitor, again, AttainmentFilter.ALL.inGroup(PG2))).isEqualTo("1 of 1");
            assertThat(kept(monitor, again, AttainmentFilter.ALL.inGroup(PG6))).isEqualTo("1 of 1");

            monitor.store.run(
                    serco.tenant(),
                    session -> session.sql()
                            .change("update case_file set case_group = 'PG9' where tenant_id = ?", session.tenant()));
            monitor.proving.beat();
            assertThat(monitor.operations.of(serco).discrepancies())
                    .hasSize(2)
                    .extracting(Discrepancy::detail)
                    .allMatch(detail -> detail.contains("kept group PG9, replayed PG"));
            monitor.sweep.beat();
            assertThat(kept(monitor, again, AttainmentFilter.ALL.inGroup(PG2))).isEqualTo("1 of 1");
            assertThat(kept(monitor, again, AttainmentFilter.ALL)).isEqualTo("2 of 2");
            assertThat(monitor.reconciling.of(serco.tenant()).differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_case_stays_counted_in_all_and_belongs_to_no_group_any_more(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "easy", PG2, 1, 2);
            now(monitor);
            monitor.erasure.erase(serco, "easy-2");

            assertThat(kept(monitor, monitor.again(dwp), AttainmentFilter.ALL)).isEqualTo("1 of 3");
            assertThat(kept(monitor, monitor.again(dwp), AttainmentFilter.ALL.inGroup(PG2)))
                    .isEqualTo("1 of 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cases_that_were_there_before_groups_were_are_read_once_more(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            cases(monitor, serco, "easy", PG2, 1, 1);
            now(monitor);
            // As the migration leaves them.
            monitor.store.run(
                    serco.tenant(),
                    session -> session.sql()
                            .change(
                                    "update case_file set case_group = null, history = null, packed = 0, next_change = 0"
                                            + " where tenant_id = ?",
                                    session.tenant()));
            monitor.sweep.beat();

            assertThat(kept(monitor, monitor.again(dwp), AttainmentFilter.ALL.inGroup(PG2)))
                    .isEqualTo("1 of 2");
            assertThat(kept(monitor, monitor.again(dwp), AttainmentFilter.ALL)).isEqualTo("1 of 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_keeps_it_more_often_with_each_group_and_less_with_all_was_sent_the_harder_cases(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            View seetec = promise(monitor, dwp, "seetec");
            cases(monitor, serco, "easy", PG2, 4, 0);
            cases(monitor, serco, "hard", PG6, 6, 10);
            cases(monitor, seetec, "easy2", PG2, 14, 2);
            cases(monitor, seetec, "hard2", PG6, 1, 3);
            now(monitor);
            // Not assessed yet, so that its group stands in its events alone.
            cases(monitor, seetec, "new", null, 1, 0);

            LikeForLikeResults found = monitor.likeForLike
                    .ask(monitor.again(dwp), new LikeQuestion("first-contact", "serco-01", null, null, null, null))
                    .results();

            assertThat(groups(found.of("serco"))).isEqualTo(Map.of(PG2, "4 of 4", PG6, "6 of 16"));
            assertThat(groups(found.of("seetec"))).isEqualTo(Map.of(PG2, "14 of 16", PG6, "1 of 4", "", "1 of 1"));
            assertThat(words(found.in(PG6).of("seetec").figures())).isEqualTo("1 of 4");
            assertThat(found.in(PG6).of("seetec").time().n()).isEqualTo(4);
            assertThat(found.in(PG6).standardised(false)).isEmpty();
            // 18 of 20 and 7 of 20 together, and 1 of 1: 26 of 41.
            StandardisedFunnel funnel = found.standardised(false).orElseThrow();
            StandardisedFunnel.Unit first = funnel.units().get(found.lines().indexOf(found.of("serco")));
            StandardisedFunnel.Unit second = funnel.units().get(found.lines().indexOf(found.of("seetec")));
            assertThat(first.expected()).isCloseTo(4 * 0.9 + 16 * 0.35, within(1e-9));
            assertThat(second.expected()).isCloseTo(16 * 0.9 + 4 * 0.35 + 1, within(1e-9));
            assertThat(first.rate()).isLessThan(second.rate());
            assertThat(first.adjusted()).isGreaterThan(second.adjusted());
            assertThat(first.adjusted()).isCloseTo(26 / 41.0 * 10 / 9.2, within(1e-9));
        }
    }

    private static Map<String, String> groups(LikeForLikeResults.Line line) {
        return line.groups().keySet().stream()
                .collect(Collectors.toMap(group -> group, group -> words(line.figures(group))));
    }

    private static void now(TestMonitor monitor) {
        monitor.machine.set(FRI_1_MAY_2026_NOON);
        monitor.sweep.beat();
    }

    private static String kept(TestMonitor monitor, View view, AttainmentFilter filter) {
        return words(monitor.attainments.rows(view, filter).stream()
                .map(row -> row.figures())
                .reduce(Figures.of(0, 0, 0, 0, 0, 0), Figures::plus));
    }

    private static String words(Figures figures) {
        return figures.met() + " of " + figures.n();
    }

    private static void cases(TestMonitor monitor, View view, String name, @Nullable String group, int kept, int late) {
        for (int i = 0; i < kept + late; i++) {
            String ref = name + "-" + i;
            monitor.send(
                    view, referral("r-" + ref, ref, group), event("c-" + ref, ref, "contact", i < kept ? KEPT : LATE));
        }
    }

    private static String referral(String id, String ref, @Nullable String group) {
        String event = event(id, ref, "referral", "2026-03-02");
        return group == null ? event : event.replace("}", ",\"attributes\":{\"group\":\"" + group + "\"}}");
    }

    private static View promise(TestMonitor monitor, View dwp, String provider) {
        View view = monitor.provider(dwp, provider);
        monitor.inForce(view, """
                standard: %s-standard
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                closes: programme-end
                levels:
                  - id: %s-01
                    dimension: first-contact
                    promise: Contact each customer soon.
                    within: 2 days
                    of: referral
                    do: contact
                """.formatted(provider, provider), FROM_JANUARY);
        return view;
    }
}
