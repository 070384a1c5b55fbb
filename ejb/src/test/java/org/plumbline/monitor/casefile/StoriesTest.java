package org.plumbline.monitor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AssessmentTest;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class StoriesTest {

    @ParameterizedTest
    @EnumSource
    void of_two_corrections_the_one_received_last_is_named_as_what_decided(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, AssessmentTest.FIRST_CONTACT, LocalDate.of(2026, 1, 1));
            monitor.send(
                    seetec,
                    event("r", "A-1", "referral", "2026-02-23"),
                    event("first", "A-1", "contact", "2026-02-24"),
                    replacing("later-day", "2026-02-26"));
            monitor.machine.set(monitor.machine.instant().plus(Duration.ofHours(1)));
            monitor.send(seetec, replacing("last-word", "2026-02-25"));

            assertThat(monitor.cases.find(seetec, "A-1").orElseThrow().promises())
                    .extracting(PromiseStory::decidedBy)
                    .containsExactly("last-word");
        }
    }

    private static String replacing(String id, String occurred) {
        return event(id, "A-1", "contact", occurred).replace("}", ",\"replaces\":\"first\"}");
    }
}
