package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.monitor.Prompt;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AcceptedVerdicts.Named;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.tenancy.View;

/**
 * Contact was due on Friday 27 February 2026. On Monday afternoon it becomes known that the Thursday was a holiday, so that
 * it would have been due on that Monday.
 */
final class LateHoliday {
    static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    static final Instant MON_2_MARCH_2026_15_00 = Instant.parse("2026-03-02T15:00:00Z");
    static final Instant TUE_3_MARCH_2026_09_00 = Instant.parse("2026-03-03T09:00:00Z");
    static final String REASON = "The office was closed, and everybody knew";
    static final String STANDARD = Prompt.STANDARD + """
              - id: prompt-02
                dimension: employer-and-job-volumes
                promise: Have an employer a month host work.
                volume: 1
                in-each: month
                from: go-live
                do: host-employer-engaged
            """;

    private LateHoliday() {}

    static View withHoliday(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, STANDARD, FROM_JANUARY);
        monitor.send(
                seetec,
                event("late-1-r", "late-1", "referral", "2026-02-24"),
                event("late-1-c", "late-1", "contact", "2026-02-28"),
                event("late-2-r", "late-2", "referral", "2026-02-24"),
                event("late-2-c", "late-2", "contact", "2026-02-28"),
                event("never-r", "never", "referral", "2026-02-24"),
                event("fine-r", "fine", "referral", "2026-02-24"),
                event("fine-c", "fine", "contact", "2026-02-25"));
        monitor.sweep.beat();
        assertThat(list(monitor, seetec).total()).as("nothing became known yet").isZero();
        monitor.machine.set(MON_2_MARCH_2026_15_00);
        monitor.calendars.upload(seetec, "holiday.yaml", Prompt.holiday("2026-02-26", "Day of rest"));
        monitor.sweep.beat();
        return seetec;
    }

    static KeptVerdictList list(TestMonitor monitor, View view) {
        return monitor.kept.list(view, "WP-seetec", null, 100);
    }

    static void accept(TestMonitor monitor, View view, String caseRef) {
        KeptVerdictList list = list(monitor, view);
        KeptVerdict row = list.page().rows().stream()
                .filter(one -> caseRef.equals(one.caseRef()))
                .findFirst()
                .orElseThrow();
        accept(monitor, view, list.fingerprint(), List.of(new Named(caseRef, row.key())), REASON);
    }

    static void accept(TestMonitor monitor, View view, String fingerprint, List<Named> chosen, String reason) {
        monitor.accepting.accept(view, "WP-seetec", new AcceptedVerdicts(fingerprint, chosen, reason));
    }

    static CaseFile file(TestMonitor monitor, View view, String ref) {
        return monitor.cases.find(view, ref).orElseThrow();
    }

    static Verdict verdict(TestMonitor monitor, View view, String ref) {
        return file(monitor, view, ref).promises().get(0).verdict();
    }

    static String counts(TestMonitor monitor, View view) {
        return counts(monitor, view, Filters.ofLevel("prompt-01"), 2);
    }

    /** As known at an instant. */
    static String counts(TestMonitor monitor, View view, Instant knownBy) {
        return counts(monitor, view, Filters.ofLevel("prompt-01", knownBy), 2);
    }

    /** Of what the contract promised as a whole. */
    static String january(TestMonitor monitor, View view) {
        return counts(monitor, view, Filters.ofLevel("prompt-02"), 1);
    }

    private static String counts(TestMonitor monitor, View view, AttainmentFilter filter, int month) {
        return monitor.attainments.rows(view, filter).stream()
                .filter(row -> row.month().getMonthValue() == month)
                .map(row -> "met " + row.figures().met() + " missed "
                        + row.figures().missed() + " open " + row.figures().open())
                .findFirst()
                .orElseThrow();
    }

    static long rows(TestMonitor monitor, String table) {
        return monitor.store.across(sql -> sql.number("select count(*) from " + table));
    }

    static void isProved(TestMonitor monitor) {
        IntStream.range(0, 6).forEach(step -> monitor.proving.beat());
        assertThat(monitor.operations.proved().differing()).isZero();
    }
}
