package org.plumbline.monitor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Prompt;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** What a case said at the time is what it says of that time ever after. */
class AsKnownOnTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant MON_2_MARCH_2026_NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatever_came_later_is_left_out(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            List<Runnable> steps = List.of(
                    () -> monitor.inForce(seetec, Prompt.STANDARD, FROM_JANUARY),
                    () -> monitor.send(seetec, event("1", "A", "referral", "2026-03-02")),
                    () -> monitor.send(seetec, event("2", "A", "contact", "2026-03-03")),
                    () -> monitor.send(seetec, correction("3", "2026-03-06", "2")),
                    () -> monitor.send(seetec, event("4", "A", "referral", "2026-02-20")),
                    () -> monitor.calendars.upload(
                            seetec, "holiday.yaml", Prompt.holiday("2026-03-06", "Day of thanks")),
                    () -> monitor.inForce(
                            seetec, Prompt.STANDARD.replace("3 working", "2 working"), LocalDate.of(2026, 3, 8)),
                    () -> monitor.send(seetec, correction("5", "2026-03-04", "3")));
            Map<Instant, Optional<CaseFile>> told = new LinkedHashMap<>();
            for (int step = 0; step < steps.size(); step++) {
                Instant now = MON_2_MARCH_2026_NOON.plusSeconds(step * 86_400L);
                monitor.machine.set(now);
                steps.get(step).run();
                monitor.sweep.beat();
                told.put(now, monitor.cases.find(seetec, "A"));
            }
            assertThat(told.values().stream().flatMap(Optional::stream).map(CaseFile::promises))
                    .as("each step changed something but the version that begins later")
                    .hasSize(7);

            told.forEach((instant, then) -> assertThat(monitor.cases.find(seetec, "A", instant))
                    .as("as known on %s", instant)
                    .isEqualTo(then));
            assertThat(monitor.cases.find(seetec, "A", MON_2_MARCH_2026_NOON.plusSeconds(3 * 86_400L - 1)))
                    .as("a second before the correction, the contact of the third still counts")
                    .hasValueSatisfying(
                            file -> assertThat(file.promises().get(0).verdict()).isEqualTo(Verdict.MET));
        }
    }

    private static String correction(String id, String occurred, String replaced) {
        return corrected(event(id, "A", "contact", occurred), "replaces", replaced);
    }
}
