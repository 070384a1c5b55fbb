package org.plumbline.monitor.assessment;

import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.tenancy.View;

/**
 * A referral on Monday 2 March is due by the end of Thursday the 5th: the first warning comes with Tuesday the 3rd, the
 * second with Wednesday the 4th.
 */
public final class WarnedReferral {
    public static final String WARNED = AssessmentTest.FIRST_CONTACT + "    warn: [2 days before, 1 day before]\n";

    static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    static final Instant TUE_3_MARCH_2026 = Instant.parse("2026-03-03T00:00:00Z");
    static final Instant WED_4_MARCH_2026 = Instant.parse("2026-03-04T00:00:00Z");

    private WarnedReferral() {}

    static View referred(TestMonitor monitor) {
        View seetec = provider(monitor, WARNED);
        monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
        monitor.sweep.beat();
        return seetec;
    }

    static View provider(TestMonitor monitor, String standard) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, standard, FROM_JANUARY);
        return seetec;
    }

    static void at(TestMonitor monitor, Instant now) {
        monitor.machine.set(now);
        monitor.sweep.beat();
    }

    /** Case, point and state, in the order of these words. */
    static List<String> told(TestMonitor monitor, View view) {
        return monitor.warnings.page(view, WarningFilter.ALL, null, 100).rows().stream()
                .map(one -> one.caseRef() + " " + one.point() + " " + one.state())
                .sorted()
                .toList();
    }

    static List<String> warnedWork(TestMonitor monitor, View view) {
        return monitor.work.page(view, WorkFilter.of(WorkFilter.Due.WARNED), null, 9).rows().stream()
                .map(WorkItem::caseRef)
                .toList();
    }
}
