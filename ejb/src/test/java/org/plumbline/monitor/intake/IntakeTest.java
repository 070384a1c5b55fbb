package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AssessmentTest;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.ShownEvent;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class IntakeTest {
    private static final String PROFILE = """
            profile: export
            zone: Europe/London
            case: ref
            events:
              - {type: referral, at: referred}
              - {type: contact, at: contacted}
            """;
    private static final String REFERRAL = event("e1", "A-1", "referral", "2026-03-02");
    private static final String CONTACT = event("e2", "A-1", "CONTACT", "2026-03-03T10:30");

    @ParameterizedTest
    @EnumSource
    void the_same_events_again_change_nothing(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");

            assertThat(monitor.send(seetec, REFERRAL, CONTACT).inserted()).isEqualTo(2);
            IntakeReport again = monitor.send(seetec, CONTACT, REFERRAL, CONTACT);

            assertThat(again.inserted()).isZero();
            assertThat(again.duplicate()).isEqualTo(3);
            assertThat(events(monitor, seetec, "A-1")).isEqualTo("referral contact");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_line_never_costs_a_good_one(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");

            IntakeReport report = monitor.send(
                    seetec,
                    "\uFEFF" + REFERRAL,
                    "not json",
                    event("e3", "A-1", "refferal", "2026-03-02"),
                    event("e4", "A-1", "contact", "2026-02-30"),
                    event("e5", "A-1", "contact", "2026-03-29T01:30"),
                    event("e6", "A-1", "contact", "0026-03-02"),
                    "{\"id\":\"e7\",\"case\":\"A-1\",\"type\":\"contact\",\"ocurred\":\"2026-03-02\"}",
                    CONTACT);

            assertThat(report.inserted()).isEqualTo(2);
            assertThat(report.rejected()).isEqualTo(6);
            assertThat(report.errors()).extracting(LineError::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
            assertThat(report.errors().get(1).reason()).contains("did you mean 'referral'?");
            assertThat(report.errors().get(3).reason()).contains("clocks went forward");
            assertThat(report.errors().get(5).reason()).contains("did you mean 'occurred'?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_a_line_holds_it_costs_no_other(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            for (String hostile : List.of(
                    event("x1", "A\\u0000B", "referral", "2026-03-02"),
                    event("x2\\u0000", "A-1", "contact", "2026-03-02"),
                    event("x3\\ud800", "A-1", "contact", "2026-03-02"),
                    event("x4", "A-\\udc00", "referral", "2026-03-02"),
                    with("x5", "\"channel\": \"\\u0000\""),
                    with("x6", "\"channel\": \"\\ud800\""),
                    with("x7", "\"channel\": 1e999999999"),
                    with("x8", "\"channel\": 1e99999999999999999999"),
                    with("x9", attributes("\\u0001".repeat(480))),
                    with("x10", attributes("\\\"".repeat(480))),
                    event("x11", "A-1", "contact", "2026-03-02")
                            .replace("}", ",\"recorded\":\"+999999999-12-31T00:00:00Z\"}"),
                    event("x12", "A-1", "contact", "+999999999-12-31T00:00:00Z"),
                    event("x".repeat(5000), "A-1", "contact", "2026-03-02"),
                    "[".repeat(5000))) {
                IntakeReport report = monitor.send(seetec, hostile, REFERRAL, CONTACT);
                assertThat(report.inserted() + report.duplicate())
                        .as(hostile.substring(0, Math.min(80, hostile.length())))
                        .isEqualTo(2);
                assertThat(report.rejected()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_came_before_a_stream_broke_off_is_kept(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String unreadable = "case,type,occurred\nA-1,referral,2026-03-02\nA-1,\"contact,2026-03-03\n";

            assertThatThrownBy(() -> monitor.take(seetec, new Format.Csv(), unreadable))
                    .isInstanceOf(Refused.class);
            assertThat(events(monitor, seetec, "A-1")).isEqualTo("referral");
        }
    }

    private static String with(String id, String attributes) {
        return event(id, "A-1", "contact", "2026-03-02").replace("}", ",\"attributes\":{" + attributes + "}}");
    }

    private static String attributes(String value) {
        return IntStream.range(0, 11)
                .mapToObj(i -> "\"a" + i + "\":\"" + value + "\"")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @EnumSource
    void a_rejected_event_begins_no_case(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            monitor.contract(dwp, "seetec", "CPA-4");
            monitor.send(seetec, REFERRAL.replace("}", ",\"contract\":\"CPA-4\"}"));

            IntakeReport report = monitor.send(
                    seetec,
                    event("e1", "A-2", "referral", "2026-03-02").replace("}", ",\"contract\":\"CPA-4\"}"),
                    event("e3", "A-2", "referral", "2026-03-02").replace("}", ",\"contract\":\"WP-seetec\"}"));

            assertThat(report.inserted()).isEqualTo(1);
            assertThat(report.errors()).extracting(LineError::line).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_a_file_with_too_few_cells_costs_no_other_and_takes_nothing_back(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.profiles.upload(seetec, "export.yaml", PROFILE);
            Format wide = new Format.Wide("export");
            monitor.take(seetec, wide, "ref,referred,contacted\nA-1,2026-03-02,2026-03-04\n");

            IntakeReport cut = monitor.take(
                    seetec,
                    wide,
                    "\uFEFFref,referred,contacted\nA-1,2026-03-02\nA-2,2026-03-02,2026-03-03\nA-3,2026-03-02,,\n");
            assertThat(cut.errors()).extracting(LineError::line).containsExactly(2L, 4L);
            assertThat(cut.inserted()).isEqualTo(2);
            assertThat(events(monitor, seetec, "A-1")).isEqualTo("referral contact");

            IntakeReport cells = monitor.take(
                    seetec,
                    new Format.Csv(),
                    "\uFEFFcase,type,occurred\nA-1,contact\nA-1,contact,2026-03-05\nA-1,contact,2026-03-06,,\n");
            assertThat(cells.errors()).extracting(LineError::line).containsExactly(2L, 4L);
            assertThat(cells.inserted()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_known_id_with_other_content_is_rejected(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.send(seetec, REFERRAL);

            IntakeReport report = monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-01"));

            assertThat(report.rejected()).isEqualTo(1);
            assertThat(report.errors().get(0).reason()).contains("known already, with other content");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_begins_under_the_contract_that_its_first_event_names(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            monitor.contract(dwp, "seetec", "CPA-4");

            IntakeReport report = monitor.send(
                    seetec,
                    REFERRAL,
                    event("e3", "A-2", "referral", "2026-03-02").replace("}", ",\"contract\":\"CPA-4\"}"),
                    event("e4", "A-2", "contact", "2026-03-02"),
                    event("e5", "A-2", "contact", "2026-03-02").replace("}", ",\"contract\":\"WP-seetec\"}"),
                    event("e6", "A-3", "contact", "2026-03-02").replace("}", ",\"contract\":\"CPA-9\"}"));

            assertThat(report.inserted()).isEqualTo(2);
            assertThat(report.errors()).extracting(LineError::line).containsExactly(1L, 4L, 5L);
            assertThat(monitor.cases
                            .find(seetec, "A-2")
                            .orElseThrow()
                            .contract()
                            .ref())
                    .isEqualTo("CPA-4");
            assertThat(monitor.cases.find(seetec, "A-1")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_csv_file_sent_twice_says_nothing_new(TestDatabase database) {
        String csv = "case,type,occurred,channel\nA-1,REFERRAL,2026-03-02,\nA-1,contact,2026-03-03 09:00,phone\n";
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");

            assertThat(monitor.take(seetec, new Format.Csv(), csv).inserted()).isEqualTo(2);
            assertThat(monitor.take(seetec, new Format.Csv(), csv).duplicate()).isEqualTo(2);

            CaseFile file = monitor.cases.find(seetec, "A-1").orElseThrow();
            assertThat(file.events().get(1).event().attributes()).containsEntry("channel", "phone");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changed_content_of_a_wide_file_replaces(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.profiles.upload(seetec, "export.yaml", PROFILE);
            Format wide = new Format.Wide("export");

            monitor.take(seetec, wide, "ref,referred,contacted\nA-1,2026-03-02,2026-03-04\nA-2,2026-03-02,\n");
            IntakeReport changed =
                    monitor.take(seetec, wide, "ref,referred,contacted\nA-1,2026-03-02,2026-03-03\nA-2,2026-03-02,\n");
            IntakeReport same =
                    monitor.take(seetec, wide, "ref,referred,contacted\nA-1,2026-03-02,2026-03-03\nA-2,2026-03-02,\n");

            assertThat(changed.duplicate()).isEqualTo(2);
            assertThat(changed.replaced()).isEqualTo(1);
            assertThat(same.duplicate()).isEqualTo(3);
            assertThat(events(monitor, seetec, "A-1")).isEqualTo("referral contact (contact)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_emptied_cell_takes_its_event_back_until_it_is_filled_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            monitor.profiles.upload(seetec, "export.yaml", PROFILE);
            monitor.inForce(seetec, AssessmentTest.FIRST_CONTACT, LocalDate.of(2026, 1, 1));
            String filled = "ref,referred,contacted\nA-1,2026-03-01,2026-03-02\nA-2,2026-03-02,\n";
            String emptied = "ref,referred,contacted\nA-1,2026-03-01,\nA-2,2026-03-02,\nA-3,,\n";

            assertThat(wide(monitor, seetec, filled))
                    .isEqualTo("3 inserted, 0 duplicate, 0 replaced, 0 rejected: 1 met");
            assertThat(wide(monitor, seetec, emptied))
                    .isEqualTo("0 inserted, 2 duplicate, 1 replaced, 0 rejected: 0 met");
            assertThat(wide(monitor, seetec, emptied))
                    .isEqualTo("0 inserted, 2 duplicate, 0 replaced, 0 rejected: 0 met");
            assertThat(wide(monitor, seetec, filled))
                    .isEqualTo("0 inserted, 2 duplicate, 1 replaced, 0 rejected: 1 met");
            assertThat(wide(monitor, seetec, emptied))
                    .isEqualTo("0 inserted, 2 duplicate, 1 replaced, 0 rejected: 0 met");
            assertThat(monitor.cases.find(seetec, "A-3")).isEmpty();
        }
    }

    private static String wide(TestMonitor monitor, View view, String csv) {
        IntakeReport report = monitor.take(view, new Format.Wide("export"), csv);
        monitor.sweep.beat();
        long met = monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .mapToLong(row -> row.figures().met())
                .sum();
        return report.inserted() + " inserted, " + report.duplicate() + " duplicate, " + report.replaced()
                + " replaced, " + report.rejected() + " rejected: " + met + " met";
    }

    /** In order of occurrence, those that no longer hold in brackets. */
    private static String events(TestMonitor monitor, View view, String caseRef) {
        return monitor.cases.find(view, caseRef).orElseThrow().events().stream()
                .map(IntakeTest::word)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String word(ShownEvent shown) {
        String type = shown.event().type();
        return shown.effective() ? type : "(" + type + ")";
    }
}
