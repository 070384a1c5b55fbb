package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.assessment.WarnedReferral.FROM_JANUARY;
import static org.plumbline.monitor.assessment.WarnedReferral.TUE_3_MARCH_2026;
import static org.plumbline.monitor.assessment.WarnedReferral.WARNED;
import static org.plumbline.monitor.assessment.WarnedReferral.WED_4_MARCH_2026;
import static org.plumbline.monitor.assessment.WarnedReferral.at;
import static org.plumbline.monitor.assessment.WarnedReferral.referred;
import static org.plumbline.monitor.assessment.WarnedReferral.told;
import static org.plumbline.monitor.assessment.WarnedReferral.warnedWork;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.casefile.WorkOrder;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Where warnings are shown, and to whom. */
class WarningListTest {
    @ParameterizedTest
    @EnumSource
    void the_work_list_shows_what_was_warned_of(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            monitor.send(seetec, event("r2", "A-2", "referral", "2026-02-28"));
            monitor.send(seetec, event("r3", "A-3", "referral", "2026-03-05"));
            monitor.sweep.beat();
            at(monitor, TUE_3_MARCH_2026);

            assertThat(warnedWork(monitor, seetec)).containsExactly("A-2", "A-1");
            assertThat(monitor.work
                            .counts(seetec, WorkFilter.of(WorkFilter.Due.OPEN))
                            .warned())
                    .isEqualTo(2);
            WorkOrder byWarning = new WorkOrder(WorkOrder.By.WARNED, false);
            assertThat(monitor.work
                            .page(seetec, WorkFilter.of(WorkFilter.Due.OPEN), byWarning, null, 9)
                            .rows())
                    .extracting(WorkItem::caseRef, WorkItem::warned)
                    .containsExactly(
                            Tuple.tuple("A-2", TestMonitor.MON_2_MARCH_2026_NOON),
                            Tuple.tuple("A-1", TUE_3_MARCH_2026));

            monitor.send(seetec, event("c1", "A-1", "contact", "2026-03-02T18:00"));
            monitor.sweep.beat();
            assertThat(warnedWork(monitor, seetec)).containsExactly("A-2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void warnings_are_for_their_provider_and_for_whom_its_contract_was_granted(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            View serco = monitor.provider(dwp, "serco");
            monitor.inForce(seetec, WARNED, FROM_JANUARY);
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-02-28"));
            monitor.sweep.beat();
            String id = monitor.warnings
                    .page(seetec, WarningFilter.ALL, null, 1)
                    .rows()
                    .get(0)
                    .id();

            assertThat(told(monitor, monitor.again(dwp))).hasSize(2);
            assertThat(told(monitor, serco)).isEmpty();
            assertThat(monitor.warnings.find(serco, id)).isEmpty();
            assertThat(told(monitor, monitor.commissioner("other"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_is_told_page_by_page_by_state_and_since_when(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, TUE_3_MARCH_2026);
            monitor.send(seetec, event("r2", "A-2", "referral", "2026-03-01"));
            at(monitor, WED_4_MARCH_2026);

            var first = monitor.warnings.page(seetec, WarningFilter.ALL, null, 2);
            var second = monitor.warnings.page(seetec, WarningFilter.ALL, first.next(), 2);
            assertThat(first.rows()).extracting(WarningItem::warned).containsOnly(WED_4_MARCH_2026);
            assertThat(second.rows())
                    .hasSize(2)
                    .extracting(WarningItem::id)
                    .doesNotContainAnyElementsOf(
                            first.rows().stream().map(WarningItem::id).toList());
            assertThat(second.next()).isNull();
            assertThat(monitor.warnings
                            .page(
                                    seetec,
                                    new WarningFilter(null, null, WED_4_MARCH_2026, WarningFilter.State.OPEN),
                                    null,
                                    9)
                            .rows())
                    .hasSize(3);
            assertThat(monitor.warnings
                            .page(seetec, new WarningFilter(null, null, null, WarningFilter.State.TAKEN_BACK), null, 9)
                            .rows())
                    .isEmpty();
        }
    }
}
