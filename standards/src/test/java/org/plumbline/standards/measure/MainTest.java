package org.plumbline.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String CONTACT_IN_TWO_DAYS = """
            standard: mine
            title: Mine
            vocabulary: 1
            calendar: england-and-wales
            source: this test
            opens: referral
            closes: programme-end
            levels:
              - id: first-call
                dimension: first-contact
                promise: Contact within two days.
                within: 2 days
                of: referral
                do: contact
                share: 50%
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path standard;

    @BeforeEach
    void writeTheStandard() throws IOException {
        standard = file("mine.yaml", CONTACT_IN_TWO_DAYS);
    }

    @Test
    void aLineWithAContractAndNoCaseIsOfTheContract() throws IOException {
        standard = file("mine.yaml", CONTACT_IN_TWO_DAYS.replace("of: referral", "of: go-live") + """
              - id: employers
                dimension: employer-and-job-volumes
                promise: Two employers a year.
                volume: 2
                in-each: calendar-year
                from: go-live
                do: host-employer-engaged
            """);
        Path events = file("events.csv", """
                case,type,occurred,provider,contract
                ,go-live,2026-01-01,North,CPA 1
                ,host-employer-engaged,2026-02-01,North,CPA 1
                ,host-employer-engaged,2026-03-01,North,CPA 1
                A,referral,2025-12-01,North,CPA 1
                A,contact,2026-01-03,North,CPA 1
                B,referral,2026-01-02,North,CPA 1
                C,referral,2025-12-01,North,CPA 2
                """);
        assertThat(measure("--events", events.toString(), "--as-of", "2026-06-30"))
                .isZero();

        assertThat(folder.resolve("out.csv")).hasContent("""
                        provider,month,level,met,missed,open,excused,withdrawn,no_evidence
                        North,2026-01,employers,1,0,0,0,0,0
                        North,2026-01,first-call,1,0,0,0,0,0
                        """);
    }

    @Test
    void aCaseCountsTheWorkingDaysOfItsContract() throws IOException {
        standard = file(
                "mine.yaml",
                CONTACT_IN_TWO_DAYS
                        .replace("calendar: england-and-wales", "calendar: nation")
                        .replace("within: 2 days", "within: 2 working days"));
        Path contracts = file("contracts.csv", """
                contract,calendar
                CPA 4,scotland
                """);
        Path events = file("events.csv", """
                case,type,occurred,provider,contract
                A,referral,2017-04-13,North,CPA 4
                A,contact,2017-04-19,North,CPA 4
                B,referral,2017-04-13,South,CPA 1
                B,contact,2017-04-19,South,CPA 1
                """);
        assertThat(measure("--events", events.toString(), "--as-of", "2017-04-30", "--contracts", contracts.toString()))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .contains("North,2017-04,first-call,0,1,0,0,0,0", "South,2017-04,first-call,1,0,0,0,0,0");
        assertThat(measure("--events", events.toString(), "--as-of", "2017-04-30", "--calendar", "scotland"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .contains("North,2017-04,first-call,0,1,0,0,0,0", "South,2017-04,first-call,0,1,0,0,0,0");
    }

    @Test
    void aCalendarThatNobodyKnowsEndsTheCall() throws IOException {
        Path events = file("events.csv", "case,type,occurred\n");
        assertThat(measure("--events", events.toString(), "--as-of", "2017-04-30", "--calendar", "atlantis"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown calendar 'atlantis'", "scotland");
    }

    @Test
    void countsTheVerdictsOfEachProviderMonthAndLevel() throws IOException {
        Path events = file("events.csv", """
                case,type,occurred,provider
                A,referral,2026-03-02,North
                A,contact,2026-03-04,North
                B,REFERRAL,2026-03-03,North
                B,contact,2026-03-06,North
                C,referral,2026-03-31,South
                """);

        assertThat(measure("--events", events.toString(), "--as-of", "2026-03-31"))
                .isZero();

        assertThat(folder.resolve("out.csv")).hasContent("""
                        provider,month,level,met,missed,open,excused,withdrawn,no_evidence
                        North,2026-03,first-call,1,1,0,0,0,0
                        South,2026-03,first-call,0,0,1,0,0,0
                        """);
    }

    @Test
    void takesColumnsUnderOtherNamesAndTheSameReferenceAtTwoProvidersAsTwoCases() throws IOException {
        Path events = file("events.csv", """
                id_of_case,what,on,provider
                A,referral,2026-03-02,North
                A,referral,2026-03-02,South
                A,contact,2026-03-03,South
                """);

        assertThat(measure(
                        "--events",
                        events.toString(),
                        "--as-of",
                        "2026-04-01",
                        "--map",
                        "case=id_of_case,type=what,occurred=on"))
                .isZero();

        assertThat(folder.resolve("out.csv"))
                .content()
                .contains("North,2026-03,first-call,0,1", "South,2026-03,first-call,1,0");
    }

    @Test
    void writesNothingAndNamesEachLineWhenSomeCannotBeRead() throws IOException {
        Path events = file("events.csv", """
                case,type,occurred
                A,referral,2026-02-30
                B,referal,2026-03-01
                ,contact,2026-03-01
                """);

        assertThat(measure("--events", events.toString(), "--as-of", "2026-04-01"))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("line 2: '2026-02-30' is no date or time; write 2026-03-27")
                .contains("line 4: no 'case': an event needs it")
                .contains("event type 'referal' is not in the vocabulary")
                .contains("Nothing was written");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void saysThatAFileEndsTooEarlyAndWritesNothing() throws IOException {
        Path cut = folder.resolve("cut.csv.gz");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
            to.write("case,type,occurred\nA,referral,2026-03-02\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        Path unclosed = file("unclosed.csv", "case,type,occurred\nA,\"referral,2026-03-02\n");

        for (Path events : List.of(cut, unclosed)) {
            assertThat(measure("--events", events.toString(), "--as-of", "2026-04-01"))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("can't be read to their end");
            assertThat(folder.resolve("out.csv")).doesNotExist();
            err.reset();
        }
    }

    @Test
    void saysWhichColumnIsMissingAndHowToNameIt() throws IOException {
        Path events = file("events.csv", "case_id,type,occurred\nA,referral,2026-03-01\n");

        assertThat(measure("--events", events.toString(), "--as-of", "2026-04-01"))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no column 'case'")
                .contains("--map case=COLUMN");
    }

    @Test
    void tellsTheMistakesOfAStandardByLine() throws IOException {
        standard = file("mine.yaml", CONTACT_IN_TWO_DAYS.replace("do: contact", "do: contct"));
        Path events = file("events.csv", "case,type,occurred\nA,referral,2026-03-01\n");

        assertThat(measure("--events", events.toString(), "--as-of", "2026-04-01"))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("mine.yaml:14")
                .contains("contact");
    }

    /** R6 is a rule on each month's cohort: what is there one verdict a month is here the status of the share. */
    @Test
    void theRequiredShareOfTheReplayIsReachedWhereSevenProgramsSayIt() throws IOException {
        standard = Boston.onDisk(folder, "replay.yaml");
        Path events = folder.resolve("events-2000.csv.gz");
        try (InputStream in = MainTest.class.getResourceAsStream("/replay/events-2000.csv.gz")) {
            Files.copy(in, events);
        }
        Path attainment = folder.resolve("attainment.csv");

        assertThat(measure(
                        "--events",
                        events.toString(),
                        "--map",
                        "case=case_id,type=event,occurred=day",
                        "--as-of",
                        "2016-06-01",
                        "--attainment",
                        attainment.toString()))
                .isZero();

        Map<String, String> statuses = new TreeMap<>();
        try (Reader csv = Files.newBufferedReader(attainment)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
                statuses.put(row.getField("provider") + " " + row.getField("month"), row.getField("status"));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        try (Reader csv = new InputStreamReader(
                MainTest.class.getResourceAsStream("/replay/verdicts-2000.csv"), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
                if (row.getField("rule").equals("R6")) {
                    String verdict =
                            number(row, "met") == 1 ? "kept" : number(row, "breached") == 1 ? "not-kept" : "open";
                    expected.put(row.getField("provider") + " " + row.getField("month"), verdict);
                }
            }
        }
        statuses.replaceAll(
                (month, status) -> status.equals("at-risk") || status.equals("too-early") ? "open" : status);
        assertThat(statuses).isEqualTo(expected);
    }

    @Test
    void bostonsDepartmentsKeepTheirTargetsAsThePublisherCountedIt() throws IOException {
        Path profile = Boston.onDisk(folder, "boston311.profile.yaml");
        standard = Boston.onDisk(folder, "boston311.yaml");
        Path events = Boston.onDisk(folder, "boston311-2015-h1.csv.gz");

        assertThat(measure(
                        "--events", events.toString(), "--profile", profile.toString(), "--as-of", "2016-01-13T00:00"))
                .isZero();

        Map<String, String> ours = new TreeMap<>();
        Map<String, int[]> sums = new TreeMap<>();
        try (Reader csv = Files.newBufferedReader(folder.resolve("out.csv"))) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
                if (row.getField("level").equals("boston-target")) {
                    int[] sum = sums.computeIfAbsent(row.getField("provider"), provider -> new int[2]);
                    sum[0] += number(row, "met") + number(row, "open");
                    sum[1] += number(row, "missed");
                }
            }
        }
        sums.forEach((provider, sum) -> ours.put(provider, sum[0] + " on time, " + sum[1] + " overdue"));
        assertThat(ours).isEqualTo(publishedByDepartment());
    }

    private static Map<String, String> publishedByDepartment() throws IOException {
        Map<String, String> published = new TreeMap<>();
        try (Reader csv = new InputStreamReader(
                MainTest.class.getResourceAsStream("/boston311/boston311-2015-ontime-by-department-h1.csv"),
                StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
                if (number(row, "cases_with_target") + number(row, "BLANK") > 0) {
                    published.put(
                            row.getField("subject"),
                            row.getField("with_target_ONTIME") + " on time, "
                                    + (number(row, "with_target_OVERDUE") + number(row, "BLANK")) + " overdue");
                }
            }
        }
        return published;
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private int measure(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "--standards";
        words[1] = standard.toString();
        words[2] = "--out";
        words[3] = folder.resolve("out.csv").toString();
        System.arraycopy(more, 0, words, 4, more.length);
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(to, to, words);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
