package org.plumbline.monitor.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.endOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.monitor.Prompt;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AcceptedVerdicts;
import org.plumbline.monitor.assessment.KeptVerdictList;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Events come in waves, late, corrected and taken back, under standards and calendars that change. */
class WavesTest {
    private static final LocalDate DECEMBER_1 = LocalDate.of(2025, 12, 1);
    private static final int WAVES = 12;
    private static final int EVENTS = 25;
    private static final int CASES = 20;
    private static final List<String> TYPES =
            List.of("referral", "referral", "contact", "contact", "contact", "welcome-event", "programme-end");
    private static final String STANDARD = """
            standard: prompt
            title: Prompt
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            closes: programme-end
            levels:
              - id: prompt-01
                dimension: first-contact
                promise: Contact each customer soon.
                share: 90%
                within: 3 working days
                of: referral
                do: contact
              - id: prompt-02
                dimension: in-work-contact
                promise: Meet each customer every two weeks.
                every: 2 weeks
                from: referral
                do: contact
              - id: prompt-03
                dimension: induction
                promise: Welcome those referred before the go-live within four weeks of it.
                within: 4 weeks
                of: go-live
                do: welcome-event
              - id: prompt-04
                dimension: employer-and-job-volumes
                promise: Have two employers a month host work.
                volume: 2
                in-each: month
                from: go-live
                do: host-employer-engaged
            """;

    private final List<String> sent = new ArrayList<>();

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"DERBY, 1", "DERBY, 2", "DERBY, 3", "POSTGRESQL, 1", "POSTGRESQL, 2", "POSTGRESQL, 3"})
    void what_was_kept_at_the_end_of_each_day_is_what_a_look_back_at_that_day_says(TestDatabase database, int seed) {
        Random random = new Random(seed);
        try (TestMonitor monitor = new TestMonitor(database)) {
            monitor.machine.set(endOf(DECEMBER_1));
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            Map<LocalDate, List<AttainmentRow>> kept = new LinkedHashMap<>();
            LocalDate day = DECEMBER_1;
            for (int wave = 0; wave < WAVES; wave++) {
                day = day.plusDays(1 + random.nextInt(12));
                monitor.machine.set(endOf(day).minusSeconds(30_000));
                change(monitor, seetec, wave, day);
                LocalDate today = day;
                monitor.send(
                        seetec,
                        Stream.generate(() -> line(random, today)).limit(EVENTS).toArray(String[]::new));
                monitor.sweep.beat();
                monitor.machine.set(endOf(day));
                monitor.sweep.beat();
                kept.put(day, rows(monitor, seetec, AttainmentFilter.ALL));
            }

            assertThat(kept.values().stream().distinct())
                    .as("each wave changed something")
                    .hasSizeGreaterThan(WAVES - 2);
            kept.forEach((then, rows) -> assertThat(rows(monitor, seetec, Filters.knownBy(endOf(then))))
                    .as("as known on %s", then)
                    .isEqualTo(rows));
        }
    }

    /** What judges becomes known, and changes, along the waves. */
    private static void change(TestMonitor monitor, View seetec, int wave, LocalDate today) {
        switch (wave) {
            case 1 -> monitor.inForce(seetec, STANDARD, DECEMBER_1);
            case 4 -> monitor.inForce(seetec, STANDARD.replace("3 working", "10 working"), DECEMBER_1);
            case 5 -> monitor.calendars.upload(seetec, "holiday.yaml", Prompt.holiday("2026-01-14", "Day of thanks"));
            case 6 -> acceptAll(monitor, seetec);
            case 8 ->
                monitor.inForce(
                        seetec,
                        STANDARD.replace("3 working days", "1 working day").replace("90%", "80%"),
                        today.plusDays(1));
            default -> {}
        }
    }

    private static void acceptAll(TestMonitor monitor, View seetec) {
        KeptVerdictList list = monitor.kept.list(seetec, "WP-seetec", null, 1);
        assertThat(list.total())
                .as("some were decided by three days before ten became known")
                .isPositive();
        AcceptedVerdicts all = new AcceptedVerdicts(list.fingerprint(), null, "as it was meant");
        monitor.accepting.accept(seetec, "WP-seetec", all);
    }

    private String line(Random random, LocalDate today) {
        String id = "e" + sent.size();
        LocalDate occurred = today.minusDays(random.nextInt(40));
        if (random.nextInt(10) == 0) {
            return kept("{\"id\":\"%s\",\"contract\":\"WP-seetec\",\"type\":\"%s\",\"occurred\":\"%s\"}"
                    .formatted(id, random.nextInt(4) == 0 ? "go-live" : "host-employer-engaged", occurred));
        }
        String line = "{\"id\":\"%s\",\"case\":\"c%d\",\"type\":\"%s\",\"occurred\":\"%s\"}"
                .formatted(id, random.nextInt(CASES), TYPES.get(random.nextInt(TYPES.size())), occurred);
        if (!sent.isEmpty() && random.nextInt(5) == 0) {
            int other = random.nextInt(sent.size());
            String how = random.nextBoolean() ? "voids" : "replaces";
            line = sent.get(other)
                    .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\",\"" + how + "\":\"e" + other + "\"")
                    .replaceFirst("\"occurred\":\"[^\"]*\"", "\"occurred\":\"" + occurred + "\"");
        }
        return kept(line);
    }

    private String kept(String line) {
        sent.add(line.replaceFirst(",\"(voids|replaces)\":\"[^\"]*\"", ""));
        return line;
    }

    private static List<AttainmentRow> rows(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.attainments.rows(view, filter).stream()
                .filter(row -> !row.figures().equals(Figures.of(0, 0, 0, 0, 0, 0))) // the table keeps emptied rows
                .toList();
    }
}
