package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.monitor.TestMonitor.event;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.intake.BadInputPage.Row;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.yaml.Problem;

/** Each row of docs/bad-input.md is sent, and answered as it says. */
class BadInputTest {
    private static final String HEAD = "id,case,type,occurred,minutes,note\n";
    private static final Map<String, String> DOCUMENTS = Map.of(
            "an empty document",
            "",
            "a list of two",
            "- a\n- b\n",
            "10,000 brackets",
            "[".repeat(10_000),
            "1,000,001 characters",
            "x".repeat(1_000_001));
    private static final Map<String, byte[]> LINES = Map.of(
            "5,000 brackets", utf8("[".repeat(5_000)),
            "5,000 objects", utf8("{\"id\":".repeat(5_000)),
            "an attribute of 501 characters", utf8(noted("x".repeat(501))),
            "a reference of 201 characters", utf8(event("f1", "x".repeat(201), "contact", "2026-03-02")),
            "a line in Latin-1", noted("\u00e9t\u00e9").getBytes(StandardCharsets.ISO_8859_1),
            "a line in UTF-16", event("f2", "A-1", "contact", "2026-03-02").getBytes(StandardCharsets.UTF_16BE),
            "a line of 70,000 bytes", utf8(noted("x".repeat(70_000))),
            "a note in Latin-1", "b1,A-1,contact,2026-03-02,5,\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    private static final Map<String, byte[]> FILES =
            Map.of("a file in UTF-16", (HEAD + "b1,A-1,contact,2026-03-02,,\n").getBytes(StandardCharsets.UTF_16));

    private final TestMonitor monitor = new TestMonitor(TestDatabase.DERBY);
    private final View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
    private final Told told = new Told();
    private int sent;

    @BeforeEach
    void listen() {
        told.begin();
    }

    @AfterEach
    void nothing_is_logged() {
        told.end();
        monitor.close();
        assertThat(told.lines()).isEmpty();
    }

    @Test
    void standards() {
        documents("Standards", text -> monitor.publishing.publish(seetec, "f.yaml", text));
    }

    @Test
    void calendars() {
        documents("Calendars", text -> monitor.calendars.upload(seetec, "f.yaml", text));
    }

    @Test
    void profiles() {
        documents("Profiles of wide files", text -> monitor.profiles.upload(seetec, "f.yaml", text));
    }

    @Test
    void lines_in_json() {
        Format json = new Format.Ndjson();
        monitor.send(seetec, event("good-1", "A-1", "referral", "2026-03-02"));
        answered("Lines of events in JSON", row -> {
            String before = event("before-" + ++sent, "A-1", "contact", "2026-03-02") + "\n";
            String after = "\n" + event("after-" + sent, "A-1", "contact", "2026-03-03");
            return reason(json, before, line(row), after);
        });
    }

    @Test
    void lines_in_csv() {
        answered("Lines of events in CSV", row -> {
            String before = HEAD + "before-" + ++sent + ",A-1,contact,2026-03-02,,\n";
            String after = "\nafter-" + sent + ",A-1,contact,2026-03-03,,";
            return reason(new Format.Csv(), before, line(row), after);
        });
    }

    @Test
    void files() {
        answered("Files of events as wholes", row -> {
            InputStream file = stream(row, FILES);
            return catchThrowableOfType(
                            Refused.class, () -> monitor.intake.take(seetec, new Format.Csv(), file, "feed"))
                    .getMessage();
        });
    }

    @Test
    void what_is_taken_and_not_judged() {
        monitor.calendars.upload(seetec, "f.yaml", """
                calendar: year
                title: The year 2026
                known: {first: 2026-01-01, last: 2026-12-31}
                hours:
                  monday-friday: 09:00-17:00
                """);
        monitor.inForce(seetec, """
                standard: counted
                title: Counted
                vocabulary: 1
                calendar: year
                source: a test
                opens: referral
                levels:
                  - {id: counted-01, dimension: first-contact, promise: In days., within: 3 days, of: referral, do: contact}
                  - {id: counted-02, dimension: first-contact, promise: In working days., within: 3 working days, \
                of: referral, do: contact}
                """, LocalDate.of(2025, 1, 1));
        monitor.machine.set(Instant.parse("2027-02-01T00:00:00Z"));
        answered("Taken, and not judged", row -> {
            String text = row.texts().get(0);
            assertThat(monitor.send(seetec, text).inserted()).isEqualTo(1);
            monitor.sweep.beat();
            String reference = text.replaceAll(".*\"case\":\"([^\"]+)\".*", "$1");
            List<PromiseStory> promises =
                    monitor.cases.find(seetec, reference).orElseThrow().promises();
            assertThat(promises).extracting(PromiseStory::verdict).containsExactly(Verdict.MISSED, Verdict.NO_EVIDENCE);
            return promises.get(1).sentences().stream()
                    .filter(sentence -> sentence.equals(row.answer()))
                    .findFirst()
                    .orElse(String.join(" ", promises.get(1).sentences()));
        });
    }

    @Test
    void what_is_taken_although_it_looks_odd() {
        answered("Taken, although it looks odd", row -> {
            String text = row.texts().get(0).replace("\\uFEFF", "\uFEFF");
            IntakeReport report = monitor.send(seetec, text);
            assertThat(report.errors()).isEmpty();
            String reference = text.replaceAll(".*\"case\":\"([^\"]+)\".*", "$1");
            Moment occurred = monitor.cases
                    .find(seetec, reference)
                    .orElseThrow()
                    .events()
                    .get(0)
                    .event()
                    .occurred();
            return String.valueOf(occurred.instant());
        });
    }

    /** The row's document is refused, and nothing of it is kept. */
    private void documents(String section, Function<String, Upload<?>> upload) {
        String good = new BadInputPage(section).document();
        answered(section, row -> {
            List<Problem> problems = upload.apply(document(row, good)).problems();
            assertThat(problems).as(row.what()).isNotEmpty();
            return problems.get(0).toString().replace("f.yaml:", "line ");
        });
        assertThat(upload.apply(good).problems()).isEmpty();
    }

    private static String document(Row row, String good) {
        List<String> texts = row.texts();
        if (texts.isEmpty()) {
            return DOCUMENTS.get(row.sent());
        }
        assertThat(good).contains(texts.get(0));
        return good.replace(texts.get(0), texts.get(1));
    }

    /** Why the line between two good ones, which are taken, is not. */
    private String reason(Format format, String before, InputStream line, String after) {
        InputStream all = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(utf8(before)), line, new ByteArrayInputStream(utf8(after)))));
        IntakeReport report = monitor.intake.take(seetec, format, all, "feed");
        assertThat(report.inserted()).as("good ones: " + report).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        LineError error = report.errors().get(0);
        assertThat(error.line()).isEqualTo(before.lines().count() + 1);
        assertThat(String.valueOf(error.id())).doesNotContain("AB123456C");
        return error.reason();
    }

    private static InputStream line(Row row) {
        if (row.sent().equals("a line of 2 GB")) {
            return new Endless(2L << 30);
        }
        return stream(row, LINES);
    }

    private static InputStream stream(Row row, Map<String, byte[]> others) {
        List<String> texts = row.texts();
        return new ByteArrayInputStream(texts.isEmpty() ? others.get(row.sent()) : utf8(texts.get(0)));
    }

    private static void answered(String section, Function<Row, String> send) {
        List<Row> rows = new BadInputPage(section).rows();
        assertThat(rows).isNotEmpty();
        String answers = rows.stream()
                .map(row -> row.answered(send.apply(row)).toString())
                .collect(Collectors.joining("\n"));
        assertThat(answers).isEqualTo(rows.stream().map(Row::toString).collect(Collectors.joining("\n")));
    }

    private static String noted(String note) {
        return event("f0", "A-1", "contact", "2026-03-02").replace("}", ",\"attributes\":{\"note\":\"" + note + "\"}}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
