package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.monitor.TestMonitor.event;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** The monitor takes seven lines in at once. */
class FullDiskTest {
    @ParameterizedTest
    @CsvSource({"DERBY, XSDG1", "DERBY, XSLA4", "POSTGRESQL, 53100"})
    void what_came_before_is_kept_and_the_whole_sent_again_is_taken(TestDatabase database, String state) {
        FillingDisk disk = new FillingDisk(state);
        try (TestMonitor monitor = new TestMonitor(
                disk.of(database.migrated()),
                TestMonitor.MON_2_MARCH_2026_NOON,
                Map.of("plumbline.intake.chunk", 7, "plumbline.assessment.batch", 5))) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String twenty = IntStream.rangeClosed(1, 20)
                    .mapToObj(i -> event("e" + i, "A-" + i, "referral", "2026-03-02"))
                    .collect(Collectors.joining("\n"));

            disk.fullAfter(1);
            Refused full = catchThrowableOfType(Refused.class, () -> take(monitor, seetec, twenty));
            assertThat(full.why()).isEqualTo(Refused.Why.NO_ROOM);
            assertThat(monitor.board.latest(seetec).get(0).failure()).isEqualTo(full.getMessage());
            assertThat(monitor.cases.find(seetec, "A-7")).isPresent();
            assertThat(monitor.cases.find(seetec, "A-8")).isEmpty();

            disk.hasRoom();
            IntakeReport again = take(monitor, seetec, twenty);
            assertThat(again.inserted()).isEqualTo(13);
            assertThat(again.duplicate()).isEqualTo(7);
        }
    }

    private static IntakeReport take(TestMonitor monitor, View view, String lines) {
        return new Imports(monitor.intake, monitor.jobs, monitor.clock, Runnable::run)
                .take(
                        view,
                        new Format.Ndjson(),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        "feed");
    }
}
