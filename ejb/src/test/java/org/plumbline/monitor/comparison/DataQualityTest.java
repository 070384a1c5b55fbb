package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.LONDON;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.View;

class DataQualityTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant FRI_20_MARCH_2026_NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final Instant MON_20_APRIL_2026_NOON = Instant.parse("2026-04-20T11:00:00Z");
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T11:00:00Z");
    private static final FeedQuestion ALL = new FeedQuestion(null, null);
    private static final long SEED = 20261127;

    @ParameterizedTest
    @EnumSource
    void a_small_feed_comes_to_what_is_counted_by_hand(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            monitor.machine.set(FRI_20_MARCH_2026_NOON);
            monitor.send(
                    serco,
                    recorded(event("a1", "in writing too late", "referral", "2026-03-02"), "2026-03-02T10:00:00Z"),
                    recorded(event("a2", "in writing too late", "contact", "2026-03-04"), "2026-03-12T10:00:00Z"),
                    event("b1", "received after eight days", "referral", "2026-03-12"),
                    event("b2", "received after eight days", "contact", "2026-03-13"),
                    event("c1", "corrected", "referral", "2026-03-16"),
                    event("c2", "corrected", "contact", "2026-03-17"),
                    corrected(event("c3", "corrected", "contact", "2026-03-18"), "replaces", "c2"),
                    event("d1", "never happened", "referral", "2026-03-16"),
                    corrected(event("d2", "never happened", "referral", "2026-03-16"), "voids", "d1"),
                    event("e1", "never contacted", "referral", "2026-03-19"),
                    event("f1", "quiet", "referral", "2026-03-18"),
                    event("f2", "quiet", "contact", "2026-03-19"),
                    event("f3", "quiet", "programme-end", "2026-03-20"));
            monitor.machine.set(MON_20_APRIL_2026_NOON);
            monitor.send(
                    serco,
                    event("g1", "lately", "referral", "2026-04-15"),
                    event("g2", "lately", "contact", "2026-04-16"),
                    event("g3", "lately", "programme-end", "2026-04-17"));
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();
            monitor.store.run(
                    serco.tenant(),
                    session -> session.sql()
                            .change("update case_file set set_aside = 'broken', next_change = -1 where case_id ="
                                    + " (select case_id from case_ref where reference = 'never contacted')"));

            Feed feed = measured(monitor, dwp, ALL).of("serco");

            assertThat(feed)
                    .isEqualTo(new Feed(
                            "serco",
                            "Provider serco",
                            7,
                            16,
                            2,
                            4,
                            List.of(new Feed.MissingEvent("exit report", List.of("Exit report, within 3 months"))),
                            11L,
                            14,
                            2,
                            5,
                            1,
                            2,
                            1,
                            1));
            assertThat(feed.isSilent()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_loaded_after_the_clock_was_stopped_came_when_it_happened(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            Tenant boston = monitor.tenancy.found(
                    new NewTenant(
                            "boston", "Boston", Tenant.Kind.PROVIDER, LONDON, FRI_20_MARCH_2026_NOON, false, null),
                    dwp.tenant());
            monitor.contract(dwp, "boston", "C-1");
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.send(
                    monitor.views.ofService(boston.id(), "test"),
                    event("1", "untold", "referral", "2026-03-02"),
                    recorded(event("2", "told", "referral", "2026-03-03"), "2026-03-16T10:00:00Z"));

            Feed feed = measured(monitor, dwp, ALL).of("boston");

            assertThat(List.of(feed.told(), feed.late(), feed.silentDays())).isEqualTo(List.of(1L, 1L, 4L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_of_a_tenants_providers_has_what_it_sent_and_no_other(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View city = monitor.provider(dwp, "city");
            Random random = new Random(SEED);
            List<Sent> sent = new ArrayList<>();
            for (String department : List.of("parks", "roads", "water")) {
                department(monitor, dwp, department);
                sent.addAll(events(department, random));
            }
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.send(city, sent.stream().map(Sent::line).toArray(String[]::new));

            FeedResults found = measured(monitor, dwp, ALL);

            for (String department : List.of("parks", "roads", "water")) {
                List<Sent> own = sent.stream()
                        .filter(one -> one.department().equals(department))
                        .toList();
                Feed feed = found.of(department);
                assertThat(List.of(feed.cases(), feed.events(), feed.corrections(), feed.told(), feed.late()))
                        .as(department)
                        .isEqualTo(List.of(
                                own.stream().map(Sent::ref).distinct().count(),
                                (long) own.size(),
                                own.stream().filter(Sent::corrects).count(),
                                own.stream().filter(one -> !one.corrects()).count(),
                                own.stream()
                                        .filter(one -> !one.corrects() && one.days() > 7)
                                        .count()));
                assertThat(feed.late()).isPositive().isLessThan(feed.told());
            }
            assertThat(found.of("city").isSilent()).as("it sent nothing").isTrue();
            Measuring<FeedResults> roads = monitor.dataQuality.ask(monitor.again(dwp), new FeedQuestion("roads", null));
            assertThat(roads.results().feeds()).containsExactly(found.of("roads"));
            assertThat(List.of(roads.done(), roads.total()))
                    .containsOnly(found.of("roads").cases());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_is_told_of_its_own_feed_alone(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco");
            promise(monitor, dwp, "interserve");

            assertThat(measured(monitor, dwp, ALL).feeds())
                    .extracting(Feed::provider)
                    .containsExactly("interserve", "serco");
            assertThat(measured(monitor, serco, ALL).feeds())
                    .extracting(Feed::provider)
                    .containsExactly("serco");
        }
    }

    /** @param days from the event to its recording */
    private record Sent(String department, String ref, String line, boolean corrects, long days) {}

    private static List<Sent> events(String department, Random random) {
        List<Sent> sent = new ArrayList<>();
        for (int one = 0; one < 30; one++) {
            String ref = department + "-" + one;
            LocalDate day = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(20));
            int most = random.nextInt(4);
            for (int more = 0; more <= most; more++) {
                long days = random.nextInt(16);
                boolean corrects = more > 0 && random.nextInt(3) == 0;
                String line = event(ref + "/" + more, ref, more == 0 ? "referral" : "contact", day.toString())
                        .replace("{", "{\"contract\":\"C-" + department + "\",");
                Instant written = day.plusDays(days)
                        .atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES))
                        .atZone(LONDON)
                        .toInstant();
                line = recorded(line, written.toString());
                sent.add(new Sent(
                        department,
                        ref,
                        corrects ? corrected(line, random.nextBoolean() ? "voids" : "replaces", ref + "/0") : line,
                        corrects,
                        days));
            }
        }
        return sent;
    }

    private static void department(TestMonitor monitor, View dwp, String name) {
        monitor.contracts.make(
                dwp,
                new NewContract(
                        "city",
                        "C-" + name,
                        name,
                        "Department " + name,
                        "dwp",
                        "Requests",
                        name,
                        Nation.ENGLAND_AND_WALES,
                        LONDON,
                        null,
                        FROM_JANUARY,
                        null,
                        Set.of()));
    }

    private static String recorded(String event, String at) {
        return event.replace("{", "{\"recorded\":\"" + at + "\",");
    }

    private static FeedResults measured(TestMonitor monitor, View view, FeedQuestion question) {
        Measuring<FeedResults> course = monitor.dataQuality.ask(monitor.again(view), question);
        assertThat(course.failure()).isNull();
        return course.results();
    }

    private static View promise(TestMonitor monitor, View dwp, String provider) {
        View view = monitor.provider(dwp, provider);
        monitor.inForce(view, """
                standard: %s-standard
                title: First contact and exit report
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
                  - id: %s-02
                    dimension: exit-report
                    promise: Report soon after the end.
                    within: 3 months
                    of: programme-end
                    do: exit-report
                """.formatted(provider, provider, provider), FROM_JANUARY);
        return view;
    }
}
