package org.plumbline.monitor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AssessmentTest;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class WorkListTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant WED_4_MARCH_2026_NOON = Instant.parse("2026-03-04T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_work_of_several_contracts_stands_in_one_order_page_by_page(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = someWork(monitor);

            assertThat(pages(monitor, dwp, WorkFilter.of(WorkFilter.Due.OPEN)))
                    .containsExactly("seetec-2 serco-2", "seetec-3 serco-3", "seetec-4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_heads_count_what_their_pages_show(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = someWork(monitor);
            WorkFilter serco = new WorkFilter(WorkFilter.Due.OPEN, null, "serco", null, null, null);

            assertThat(monitor.work.counts(dwp, WorkFilter.of(WorkFilter.Due.OPEN)))
                    .isEqualTo(new WorkCounts(0, 2, 5, 0, 5, 2, 2, 0));
            assertThat(monitor.work.counts(dwp, serco)).isEqualTo(new WorkCounts(0, 1, 2, 0, 2, 1, 1, 0));
            assertThat(pages(monitor, dwp, WorkFilter.of(WorkFilter.Due.TOMORROW)))
                    .containsExactly("seetec-2 serco-2");
            assertThat(pages(monitor, dwp, WorkFilter.of(WorkFilter.Due.MISSED)))
                    .containsExactly("seetec-0 serco-0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_order_goes_through_all_pages_once_and_backwards_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = someWork(monitor);
            for (WorkOrder.By by : WorkOrder.By.values()) {
                List<String> forth = all(monitor, dwp, new WorkOrder(by, false));
                List<String> back = all(monitor, dwp, new WorkOrder(by, true));
                Collections.reverse(back);

                String[] all = {"seetec-2", "serco-2", "seetec-3", "serco-3", "seetec-4"};
                if (by == WorkOrder.By.WARNED) {
                    assertThat(forth).as("none was warned of").containsExactlyInAnyOrder(all);
                } else {
                    assertThat(forth).as("by %s", by).containsExactly(all);
                }
                assertThat(back).as("by %s", by).isEqualTo(forth);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_of_one_order_is_refused_in_another(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = someWork(monitor);
            WorkFilter open = WorkFilter.of(WorkFilter.Due.OPEN);
            String cursor = monitor.work.page(dwp, open, null, 2).next();
            WorkOrder started = new WorkOrder(WorkOrder.By.STARTED, false);

            assertThatThrownBy(() -> monitor.work.page(dwp, open, started, cursor, 2))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("begin again");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_under_a_head_is_counted_by_promise(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = someWork(monitor);

            assertThat(monitor.work
                            .byLevel(dwp, WorkFilter.of(WorkFilter.Due.WEEK))
                            .values())
                    .containsExactly(5L);
            assertThat(monitor.work.byLevel(dwp, WorkFilter.of(WorkFilter.Due.TODAY)))
                    .isEmpty();
        }
    }

    private static List<String> all(TestMonitor monitor, View view, WorkOrder order) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<WorkItem> page = monitor.work.page(view, WorkFilter.of(WorkFilter.Due.OPEN), order, cursor, 2);
            page.rows().forEach(item -> all.add(item.caseRef()));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** Due on Tuesday 3 March, Thursday, Friday and, of one provider, on Saturday. */
    private static View someWork(TestMonitor monitor) {
        View dwp = monitor.commissioner("dwp");
        for (String ref : List.of("seetec", "serco")) {
            View provider = monitor.provider(dwp, ref);
            monitor.inForce(provider, AssessmentTest.FIRST_CONTACT, FROM_JANUARY);
            for (int day : ref.equals("seetec") ? new int[] {4, 2, 3, 0} : new int[] {0, 2, 3}) {
                String on = day == 0 ? "2026-02-28" : "2026-03-0" + day;
                monitor.send(provider, event(ref + day, ref + "-" + day, "referral", on));
            }
        }
        monitor.machine.set(WED_4_MARCH_2026_NOON);
        monitor.sweep.beat();
        return monitor.again(dwp);
    }

    private static List<String> pages(TestMonitor monitor, View view, WorkFilter filter) {
        List<String> pages = new ArrayList<>();
        String cursor = null;
        do {
            Page<WorkItem> page = monitor.work.page(view, filter, cursor, 2);
            pages.add(
                    String.join(" ", page.rows().stream().map(WorkItem::caseRef).toList()));
            cursor = page.next();
        } while (cursor != null);
        return pages;
    }
}
