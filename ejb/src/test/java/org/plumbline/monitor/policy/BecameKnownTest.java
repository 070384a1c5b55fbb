package org.plumbline.monitor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Prompt;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** It is the second of March 2026, a Monday; the standard has judged since noon. */
class BecameKnownTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MON_2_MARCH_2026 = LocalDate.of(2026, 3, 2);
    private static final Instant MON_2_MARCH_2026_15_00 = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant TUE_3_MARCH_2026_09_00 = Instant.parse("2026-03-03T09:00:00Z");
    private static final String HOLIDAYS = """
            calendar: england-and-wales
            title: England and Wales
            based-on: england-and-wales
            closed:
              - {date: 2026-02-26, name: Day of rest}
              - {date: 2026-03-02, name: Day of thanks}
            """;

    @ParameterizedTest
    @EnumSource
    void a_calendar_known_later_moves_open_clocks_and_leaves_what_was_decided(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, Prompt.STANDARD, FROM_JANUARY);
            monitor.send(
                    seetec,
                    event("1", "due-today", "referral", "2026-02-25"),
                    event("2", "due-on-friday", "referral", "2026-02-24"));
            monitor.sweep.beat();
            assertThat(open(monitor, seetec)).containsExactly("due-today");

            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.calendars.upload(seetec, "holidays.yaml", HOLIDAYS);
            monitor.sweep.beat();

            PromiseStory moved = story(monitor, seetec, "due-today");
            assertThat(moved.verdict()).isEqualTo(Verdict.OPEN);
            assertThat(moved.sentences())
                    .contains(
                            "It was due by the end of Monday 2 March 2026 until it became known on Monday 2 March 2026,"
                                    + " 3:00pm that Thursday 26 February 2026 (Day of rest) is no working day and Monday 2 March"
                                    + " 2026 (Day of thanks) is no working day.");
            PromiseStory kept = story(monitor, seetec, "due-on-friday");
            assertThat(kept.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(kept.sentences()).anyMatch(sentence -> sentence.endsWith("no working day: its verdict stays."));

            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            monitor.sweep.beat();
            assertThat(open(monitor, seetec)).as("a day longer than before").containsExactly("due-today");
            IntStream.range(0, 4).forEach(step -> monitor.proving.beat());
            assertThat(monitor.operations.proved().differing()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_in_force_from_today_leaves_what_was_done_this_morning(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.inForce(seetec, Prompt.STANDARD, FROM_JANUARY);
            monitor.send(
                    seetec,
                    event("1", "done", "referral", "2026-03-02"),
                    event("2", "done", "contact", "2026-03-02T10:00:00+00:00"),
                    event("3", "not-done", "referral", "2026-03-02"));
            monitor.sweep.beat();

            monitor.machine.set(MON_2_MARCH_2026_15_00);
            monitor.inForce(seetec, Prompt.STANDARD.replace("do: contact", "do: letter-sent"), MON_2_MARCH_2026);
            monitor.sweep.beat();

            assertThat(story(monitor, seetec, "done").verdict()).isEqualTo(Verdict.MET);
            assertThat(story(monitor, seetec, "done").sentences())
                    .contains(
                            "After it was decided, version v2 became known on Monday 2 March 2026, 3:00pm: its verdict"
                                    + " stays.");
            monitor.send(seetec, event("4", "not-done", "contact", "2026-03-03"));
            monitor.machine.set(TUE_3_MARCH_2026_09_00);
            monitor.sweep.beat();
            assertThat(story(monitor, seetec, "not-done").verdict())
                    .as("a contact is not a letter")
                    .isEqualTo(Verdict.OPEN);
        }
    }

    private static List<String> open(TestMonitor monitor, View view) {
        return monitor.work.page(view, WorkFilter.of(WorkFilter.Due.OPEN), null, 10).rows().stream()
                .map(WorkItem::caseRef)
                .toList();
    }

    private static PromiseStory story(TestMonitor monitor, View view, String ref) {
        return monitor.cases.find(view, ref).orElseThrow().promises().get(0);
    }
}
