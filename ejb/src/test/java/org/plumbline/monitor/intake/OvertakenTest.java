package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AssessmentTest;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** What intake remembers of a case may be overtaken: no event is lost by that, and none goes to a case that is no more. */
class OvertakenTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void a_case_to_which_another_node_sent_meanwhile_takes_the_next_event_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = provider(monitor);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.restarted().send(seetec, event("e2", "A-1", "contact", "2026-03-03"));

            IntakeReport report = monitor.send(seetec, event("e3", "A-1", "contact", "2026-03-04"));

            assertThat(report.inserted()).isOne();
            assertThat(ids(monitor, seetec)).containsExactly("e1", "e2", "e3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_case_begins_anew_with_its_next_event(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = provider(monitor);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.erasure.erase(seetec, "A-1");

            monitor.send(
                    seetec, event("e2", "A-1", "contact", "2026-03-04"), event("e3", "A-1", "contact", "2026-03-05"));
            monitor.send(seetec, event("e4", "A-1", "contact", "2026-03-06"));

            assertThat(ids(monitor, seetec)).containsExactly("e2", "e3", "e4");
        }
    }

    private static View provider(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, AssessmentTest.FIRST_CONTACT, FROM_JANUARY);
        return seetec;
    }

    private static List<String> ids(TestMonitor monitor, View view) {
        return monitor.cases.find(view, "A-1").orElseThrow().events().stream()
                .map(shown -> shown.event().id())
                .toList();
    }
}
