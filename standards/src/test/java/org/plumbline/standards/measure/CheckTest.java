package org.plumbline.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --check}: the examples beside a standard, judged by it. */
class CheckTest {

    private static final String STANDARD = """
            standard: mine
            title: Mine
            vocabulary: 1
            calendar: england-and-wales
            source: this test
            opens: referral
            levels:
              - {id: call, dimension: first-contact, promise: Call., within: 2 days, of: referral, do: call}
            """;

    private static final String KEPT = """
            level,case,as-of,expected,events
            call,last day,2017-03-31,MET,referral@2017-03-01; call@2017-03-03
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_the_standard() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), STANDARD);
    }

    @Test
    void examples_that_hold_end_with_0_and_what_they_leave_untold() throws IOException {
        Files.writeString(folder.resolve("mine.examples.csv"), KEPT);

        assertThat(check()).isZero();
        assertThat(told(out))
                .contains("call: no example is open, missed, withdrawn")
                .contains("1 examples, 0 differ");
    }

    @Test
    void an_example_that_differs_is_told_with_its_line() throws IOException {
        Files.writeString(
                folder.resolve("mine.examples.csv"),
                KEPT + "call,a day late,2017-03-31,MET,referral@2017-03-01; call@2017-03-04\n");

        assertThat(check()).isEqualTo(1);
        assertThat(told(out)).contains("mine.examples.csv:3: call, a day late: expected MET, got MISSED");
    }

    @Test
    void an_example_that_cannot_be_read_is_told_with_its_line() throws IOException {
        Files.writeString(folder.resolve("mine.examples.csv"), KEPT.replace("call@", "cal@"));

        assertThat(check()).isEqualTo(2);
        assertThat(told(err)).contains("mine.examples.csv:2: events: 'cal@2017-03-03' is no event");
    }

    @Test
    void a_standard_without_examples_says_where_they_belong() {
        assertThat(check()).isEqualTo(2);
        assertThat(told(err)).contains("NAME.examples.csv");
    }

    @Test
    void working_days_left_to_the_nation_are_those_that_the_call_names() throws IOException {
        String byNation = STANDARD.replace("calendar: england-and-wales", "calendar: nation")
                .replace("2 days", "2 working days");
        Files.writeString(folder.resolve("mine.yaml"), byNation);
        Files.writeString(
                folder.resolve("mine.examples.csv"),
                KEPT + "call,over Easter,2017-04-30,MET,referral@2017-04-13; call@2017-04-19\n");

        assertThat(check()).isZero();
        assertThat(told(out)).contains("by the working days of england-and-wales; --calendar names others");
        assertThat(check("--calendar", "scotland")).isEqualTo(1);
        assertThat(told(out)).contains("call, over Easter: expected MET, got MISSED");
        assertThat(check("--calendar", "skotland")).isEqualTo(2);
    }

    @Test
    void it_goes_with_standards_alone() {
        assertThat(check("--out", "x.csv")).isEqualTo(2);
        assertThat(told(err)).contains("--check goes with --standards");
    }

    private int check(String... more) {
        String[] words = new String[3 + more.length];
        words[0] = "--check";
        words[1] = "--standards";
        words[2] = folder.resolve("mine.yaml").toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
