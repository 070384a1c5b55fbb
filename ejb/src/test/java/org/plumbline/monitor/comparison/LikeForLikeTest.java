package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.measure.Main;
import org.plumbline.standards.statistics.TimeToEvent.End;

class LikeForLikeTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final long SEED = 20261127;
    private static final List<String> TYPES =
            List.of("contact", "contact", "start", "programme-end", "contact-attempt", "referral");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void sercos_cases_are_measured_by_interserves_two_days(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View interserve = promise(monitor, dwp, "interserve", "2 days");
            View serco = promise(monitor, dwp, "serco", "10 days");
            contacted(monitor, interserve, "2026-03-02", "2026-03-04", "2026-03-05");
            contacted(monitor, serco, "2026-03-02", "2026-03-03", "2026-03-12", "2026-03-13");
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();

            LikeForLikeResults by2 = measured(monitor, dwp, "interserve-01");
            assertThat(kept(by2, "interserve")).isEqualTo("1 of 2");
            assertThat(kept(by2, "serco")).isEqualTo("1 of 3");
            LikeForLikeResults by10 = measured(monitor, dwp, "serco-01");
            assertThat(kept(by10, "interserve")).isEqualTo("2 of 2");
            assertThat(kept(by10, "serco")).isEqualTo("2 of 3");
            assertThat(measured(monitor, dwp, LikeQuestion.STRICTEST).by().id()).isEqualTo("interserve-01");
            assertThat(by10.of("serco").time().ended(10, End.EVENT)).isEqualTo(1);
            assertThat(by10.of("serco").time().done(0)).isEqualTo(1);
            assertThat(by10.of("serco").time().done(1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_yardstick_that_is_typed_measures_as_the_same_promise_does(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View interserve = promise(monitor, dwp, "interserve", "2 days");
            View serco = promise(monitor, dwp, "serco", "10 days");
            contacted(monitor, interserve, "2026-03-02", "2026-03-04", "2026-03-05");
            contacted(monitor, serco, "2026-03-02", "2026-03-03", "2026-03-12", "2026-03-13");
            monitor.machine.set(FRI_1_MAY_2026_NOON);

            LikeForLikeResults promised = measured(monitor, dwp, "interserve-01");
            LikeForLikeResults line = measured(monitor, dwp, "within: 2 days, of: referral, do: contact");
            LikeForLikeResults lines = measured(monitor, dwp, "within: 2 days\r\nof: referral\r\ndo: contact\r\n");
            LikeForLikeResults laxer = measured(monitor, dwp, "within: 3 days, of: referral, do: contact");
            for (String provider : List.of("interserve", "serco")) {
                assertThat(line.of(provider).figures())
                        .isEqualTo(promised.of(provider).figures());
                assertThat(lines.of(provider).figures())
                        .isEqualTo(promised.of(provider).figures());
            }
            assertThat(kept(laxer, "interserve")).isEqualTo("2 of 2");
            assertThat(line.by().sentence()).isEqualTo(promised.by().sentence());
            assertThat(line.by().counts()).isEqualTo(promised.by().counts());
        }
    }

    @Test
    void what_is_wrong_in_a_typed_yardstick_is_said_with_its_line() {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.DERBY)) {
            View dwp = monitor.commissioner("dwp");
            promise(monitor, dwp, "serco", "2 days");
            assertRefused(monitor, dwp, "within: 2 dyas, of: referral, do: contact", "read: '2 dyas' is no span");
            assertRefused(monitor, dwp, "within: 2 days\nof: referral\ndo: contcat", "line 3: unknown event type");
            assertRefused(monitor, dwp, "within: 2 days", "can't be read");
            assertRefused(
                    monitor,
                    dwp,
                    "within: 2 days, of: referral, do: contact}\n  - {id: typed-02, dimension: first-contact",
                    "can't be read");
            assertRefused(monitor, dwp, "x: " + "y".repeat(1_000), "at most 1000 characters");
            assertThatThrownBy(() -> monitor.likeForLike.ask(
                            monitor.again(dwp),
                            new LikeQuestion("exit-report", "within: 2 days", null, null, null, null)))
                    .hasMessageContaining("Nobody here promised anything on 'exit-report'");
        }
    }

    private static void assertRefused(TestMonitor monitor, View dwp, String typed, String told) {
        assertThatThrownBy(() -> measured(monitor, dwp, typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @EnumSource
    void who_left_before_the_contact_is_no_success_and_who_waits_is_counted_until_now(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco", "10 days");
            contacted(monitor, serco, "2026-03-02", "2026-03-06");
            monitor.send(serco, event("left-r", "left", "referral", "2026-03-02"));
            monitor.send(serco, event("left-e", "left", "programme-end", "2026-03-16"));
            monitor.send(serco, event("left-c", "left", "contact", "2026-03-18"));
            monitor.send(serco, event("waits-r", "waits", "referral", "2026-04-21"));
            monitor.machine.set(FRI_1_MAY_2026_NOON);

            LikeForLikeResults found = measured(monitor, dwp, "serco-01");

            assertThat(found.of("serco").time().ended(4, End.EVENT)).isEqualTo(1);
            assertThat(found.of("serco").time().ended(14, End.LEFT)).isEqualTo(1);
            assertThat(found.of("serco").time().ended(10, End.WAITS)).isEqualTo(1);
            assertThat(found.of("serco").figures().open()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_months_that_are_asked_for_count(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco", "2 days");
            contacted(monitor, serco, "2026-02-27", "2026-03-02", "2026-02-28");
            contacted(monitor, serco, "2026-03-02", "2026-03-02");
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            LikeQuestion march = new LikeQuestion("first-contact", "serco-01", null, null, MARCH, MARCH);

            LikeForLikeResults found =
                    monitor.likeForLike.ask(monitor.again(dwp), march).results();

            assertThat(kept(found, "serco")).isEqualTo("1 of 1");
            assertThat(kept(measured(monitor, dwp, "serco-01"), "serco")).isEqualTo("2 of 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_measurement_that_is_stopped_comes_to_nothing_and_can_be_asked_for_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco", "2 days");
            contacted(monitor, serco, "2026-03-02", "2026-03-02");
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            List<Runnable> waiting = new ArrayList<>();
            monitor.background = waiting::add;
            View view = monitor.again(dwp);
            LikeQuestion question = question("serco-01");

            Measuring<LikeForLikeResults> begun = monitor.likeForLike.ask(view, question);
            assertThat(begun.isUnderWay()).isTrue();
            assertThat(monitor.likeForLike.ask(view, question)).isSameAs(begun);
            monitor.likeForLike.stop(view, question);
            waiting.forEach(Runnable::run);
            assertThat(begun.results()).isNull();
            assertThat(begun.isStopped()).isTrue();

            monitor.background = Runnable::run;
            assertThat(kept(monitor.likeForLike.ask(view, question).results(), "serco"))
                    .isEqualTo("1 of 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_in_sight_is_no_yardstick_and_is_not_measured(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promise(monitor, dwp, "serco", "2 days");
            View interserve = promise(monitor, dwp, "interserve", "3 days");
            contacted(monitor, interserve, "2026-03-02", "2026-03-02");
            monitor.machine.set(FRI_1_MAY_2026_NOON);

            assertThatThrownBy(() -> monitor.likeForLike.ask(monitor.again(serco), question("interserve-01")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Nobody here promised 'interserve-01'");
            assertThat(measured(monitor, serco, "serco-01").lines())
                    .extracting(LikeForLikeResults.Line::provider)
                    .containsExactly("serco");
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_what_the_command_line_says_of_the_same_cases_and_yardstick(TestDatabase database) throws Exception {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            Random random = new Random(SEED);
            List<String> csv = new ArrayList<>(List.of("id,case,type,occurred,provider,contract"));
            promise(monitor, dwp, "interserve", "3 working days");
            for (String provider : List.of("interserve", "serco", "seetec")) {
                View view = provider.equals("interserve")
                        ? monitor.views.ofService(
                                monitor.tenants.find("interserve").orElseThrow().id(), "test")
                        : promise(monitor, dwp, provider, "9 days");
                send(monitor, view, provider, random, csv);
            }
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();

            LikeForLikeResults ours = measured(monitor, dwp, "interserve-01");

            assertThat(byMonth(ours)).isEqualTo(byCommandLine(csv)).hasSizeGreaterThan(8);
        }
    }

    private void send(TestMonitor monitor, View view, String provider, Random random, List<String> csv) {
        List<String> lines = new ArrayList<>();
        for (int one = 0; one < 60; one++) {
            String ref = provider + "-" + one;
            LocalDate day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(90));
            add(ref, "referral", day, provider, lines, csv);
            for (int more = random.nextInt(5); more > 0; more--) {
                day = day.plusDays(random.nextInt(7));
                add(ref, TYPES.get(random.nextInt(TYPES.size())), day, provider, lines, csv);
            }
        }
        monitor.send(view, lines.toArray(String[]::new));
    }

    private static void add(
            String ref, String type, LocalDate day, String provider, List<String> lines, List<String> csv) {
        String id = ref + "-" + lines.size();
        lines.add(event(id, ref, type, day.toString()));
        csv.add(String.join(",", id, ref, type, day.toString(), provider, "WP-" + provider));
    }

    private static TreeMap<String, List<Long>> byMonth(LikeForLikeResults found) {
        TreeMap<String, List<Long>> rows = new TreeMap<>();
        for (LikeForLikeResults.Line line : found.lines()) {
            for (YearMonth month : line.measured().months()) {
                Figures of = new Figures(line.measured().attainment(month));
                rows.put(
                        line.provider() + " " + month,
                        List.of(of.met(), of.missed(), of.open(), of.excused(), of.withdrawn(), of.noEvidence()));
            }
        }
        return rows;
    }

    private TreeMap<String, List<Long>> byCommandLine(List<String> csv) throws IOException, InterruptedException {
        Path standard = Files.writeString(folder.resolve("yardstick.yaml"), yaml("interserve", "3 working days"));
        Path events = Files.write(folder.resolve("events.csv"), csv);
        Path out = folder.resolve("out.csv");
        Process line = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--standards",
                        standard.toString(),
                        "--events",
                        events.toString(),
                        "--as-of",
                        "2026-05-01T13:00",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(line.waitFor()).as(said).isZero();
        TreeMap<String, List<Long>> rows = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out)) {
            for (NamedCsvRecord row : reader) {
                rows.put(
                        row.getField("provider") + " " + row.getField("month"),
                        List.of("met", "missed", "open", "excused", "withdrawn", "no_evidence").stream()
                                .map(column -> Long.valueOf(row.getField(column)))
                                .toList());
            }
        }
        return rows;
    }

    private static String kept(LikeForLikeResults results, String provider) {
        Figures figures = results.of(provider).figures();
        return figures.met() + " of " + figures.n();
    }

    private static LikeForLikeResults measured(TestMonitor monitor, View view, String yardstick) {
        return monitor.likeForLike.ask(monitor.again(view), question(yardstick)).results();
    }

    private static LikeQuestion question(String yardstick) {
        return new LikeQuestion("first-contact", yardstick, null, null, null, null);
    }

    private static View promise(TestMonitor monitor, View dwp, String provider, String limit) {
        View view = monitor.provider(dwp, provider);
        monitor.inForce(view, yaml(provider, limit), FROM_JANUARY);
        return view;
    }

    private static String yaml(String provider, String limit) {
        return """
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
                    within: %s
                    of: referral
                    do: contact
                """.formatted(provider, provider, limit);
    }

    /** A case referred on a day, for each day of a first contact. */
    private static void contacted(TestMonitor monitor, View view, String referred, String... contacts) {
        for (String day : contacts) {
            String ref = referred + "/" + day;
            monitor.send(view, event("r" + ref, ref, "referral", referred), event("c" + ref, ref, "contact", day));
        }
    }
}
