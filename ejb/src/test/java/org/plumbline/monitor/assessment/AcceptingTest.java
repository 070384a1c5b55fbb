package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.assessment.LateHoliday.REASON;
import static org.plumbline.monitor.assessment.LateHoliday.accept;
import static org.plumbline.monitor.assessment.LateHoliday.list;
import static org.plumbline.monitor.assessment.LateHoliday.rows;
import static org.plumbline.monitor.assessment.LateHoliday.withHoliday;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AcceptedVerdicts.Named;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;

/** Who may have verdicts judged anew that stay as they were, and by what list. */
class AcceptingTest {
    @ParameterizedTest
    @EnumSource
    void nobody_accepts_a_list_that_changed_since_it_was_read(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            String seen = list(monitor, seetec).fingerprint();
            monitor.send(seetec, event("n", "never", "contact", "2026-02-25"));
            monitor.sweep.beat();
            assertThatThrownBy(() ->
                            monitor.accepting.accept(seetec, "WP-seetec", new AcceptedVerdicts(seen, null, REASON)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CONFLICT))
                    .hasMessageContaining("has changed since the list was made");
            assertThat(rows(monitor, "acceptance")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_takes_a_reason_a_row_of_the_list_and_the_role(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withHoliday(monitor);
            View other = monitor.provider(monitor.commissioner("other"), "maximus");
            View reader = new View(seetec.tenant(), "reader", Set.of(Role.CONTRACT_MANAGER), List.of());
            String seen = list(monitor, seetec).fingerprint();
            assertThatThrownBy(() -> accept(monitor, seetec, seen, List.of(), REASON))
                    .hasMessage("Choose at least one verdict of the list");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, List.of(new Named("fine", "prompt-01:1:0")), REASON))
                    .hasMessage("The list has no verdict 'prompt-01:1:0' of case 'fine'");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, null, " "))
                    .hasMessageStartingWith("Say why they are to be judged anew");
            assertThatThrownBy(() -> accept(monitor, seetec, seen, null, "as ann@example.org said"))
                    .hasMessage("The reason holds what looks like an e-mail address: say it without");
            assertThatThrownBy(() -> accept(monitor, reader, seen, null, REASON))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.FORBIDDEN));
            assertThatThrownBy(() -> accept(monitor, other, seen, null, REASON))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NOT_FOUND));
            assertThat(rows(monitor, "acceptance")).isZero();
        }
    }
}
