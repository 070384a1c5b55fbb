package org.plumbline.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryBuilder;
import org.plumbline.standards.event.HistoryCodec;

/** What is read fast is what the reader of all CSV reads, or is left to it. */
class PlainEventsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SMALL_BLOCK = 300;

    private final Dictionary dictionary = new FreshDictionary();
    private final Random dice = new Random(7);

    @Test
    void everyFileIsReadAlikeOrNotAtAll() {
        for (String word : List.of("segment", "due", "PG4", "phone", "channel", "Zoë")) {
            dictionary.code(word);
        }
        int fast = 0;
        int rejected = 0;
        for (int file = 0; file < 3000; file++) {
            String csv = randomFile();
            Cases slow = slow(csv);
            Optional<Cases> plain = fast(csv);
            if (plain.isPresent()) {
                assertThat(slow.rejected()).as(csv).isEmpty();
                assertThat(told(plain.get())).as(csv).isEqualTo(told(slow));
                fast++;
            }
            rejected += slow.rejected().isEmpty() ? 0 : 1;
        }
        assertThat(fast).isBetween(1000, 2500);
        assertThat(rejected).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case,type,occurred\nA,contact,\"2026-03-02\"\n",
                "case,type,occurred\nA,contact\n",
                "case,type,occurred\nA,contact,2026-03-02,\n",
                "case,type,occurred\nA,contact,2026-02-30\n",
                "case,type,occurred\nA,contact,2026-13-01\n",
                "case,type,occurred\nA,contct,2026-03-02\n",
                "case,type,occurred\n,contact,2026-03-02\n",
                "case,type,occurred\nA,contact,2026-03-02\rB,contact,2026-03-02\n",
                "case,type,occurred,voids\nA,contact,2026-03-02,x\n",
                "case,type,occurred,contract\n,go-live,2026-03-02,CPA 1\n",
                "case,type,occurred,contract\nA,contact,2026-03-02,CPA 1\nA,contact,2026-03-03,CPA 2\n",
                "case,type,occurred\n\u2003A,contact,2026-03-02\n",
                "\ncase,type,occurred\nA,contact,2026-03-02\n",
                ""
            })
    void whatIsNotPlainIsLeftToTheReaderOfAllCsv(String csv) {
        assertThat(fast(csv)).isEmpty();
    }

    @Test
    void linesOfOneCaseAreGatheredWhereverTheyStandInTheFile() {
        StringBuilder csv = new StringBuilder("case,type,occurred\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("case-").append(i % 10).append(",contact,2026-03-02\n");
        }
        assertThat(fast(csv.toString()).orElseThrow().all())
                .extracting(Cases.OneCase::size)
                .hasSize(10)
                .containsOnly(100);
    }

    @Test
    void aHeadThatLacksAColumnIsRefusedAsEver() {
        assertThatThrownBy(() -> fast("case_id,type,occurred\nA,contact,2026-03-02\n"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("no column 'case'");
    }

    private String randomFile() {
        String end = any("\n", "\r\n");
        boolean odd = dice.nextInt(3) == 0;
        StringBuilder csv = new StringBuilder(any("", "", "\uFEFF"));
        boolean ids = dice.nextInt(4) == 0;
        csv.append(ids ? "id," : "")
                .append("segment,case,type,occurred,provider,channel,due")
                .append(end);
        int lines = dice.nextInt(40);
        for (int line = 0; line < lines; line++) {
            if (ids) {
                csv.append(any("e", "ë")).append(line).append(',');
            }
            csv.append(odd ? cell("PG4") : any("PG4", "PG5", "", " PG4 ")).append(',');
            csv.append(odd ? cell("A") : any("A", "A", "B", "case 7", "Zoë 1")).append(',');
            csv.append(odd ? cell("contact") : any("contact", "REFERRAL", "Job start"))
                    .append(',');
            csv.append(day()).append(',');
            csv.append(any("P1", "P1", "P2", "")).append(',');
            csv.append(odd ? cell("phone") : any("phone", "letter", "")).append(',');
            csv.append(any("", "", "2026-03-09", "12.5", "a word"));
            csv.append(dice.nextInt(20) == 0 ? end + end : line == lines - 1 ? any(end, "") : end);
        }
        return csv.toString();
    }

    private String day() {
        return dice.nextInt(300) == 0
                ? any("2026-02-29", "2026-03-29T01:30", "soon", "", "2026-3-2")
                : any(
                        "2026-03-0" + (1 + dice.nextInt(9)),
                        "2026-03-02",
                        "1850-01-01",
                        " 2024-02-29",
                        "2026-03-02T14:30",
                        "2026-03-02 09:00",
                        "2026-03-02T14:30:00Z");
    }

    /** One cell in forty is like none that a plain line has. */
    private String cell(String plain) {
        return dice.nextInt(40) > 0
                ? plain
                : any(
                        "\"" + plain + "\"",
                        "\"a\nb\"",
                        "a,b",
                        "\u2003" + plain,
                        "",
                        "\t" + plain,
                        plain + "\r",
                        "é",
                        "x\"y");
    }

    private String any(String... some) {
        return some[dice.nextInt(some.length)];
    }

    private Cases slow(String csv) {
        Cases cases = new Cases(events -> {});
        EventCsv.of(LONDON, Map.of()).read(new StringReader(csv), cases);
        return cases;
    }

    private Optional<Cases> fast(String csv) {
        LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), SMALL_BLOCK);
        try {
            return Optional.of(
                    PlainEvents.begin(blocks, EventCsv.of(LONDON, Map.of()), () -> LONDON, dictionary, events -> {})
                            .cases());
        } catch (NotPlain notPlain) {
            return Optional.empty();
        }
    }

    /** Each case with its provider and its history. */
    private List<String> told(Cases cases) {
        List<String> told = new ArrayList<>();
        for (Cases.OneCase one : cases.all()) {
            History history = one.runs.isEmpty()
                    ? History.of(one.events, dictionary, LONDON)
                    : Run.history(one.runs, dictionary, new HistoryBuilder(LONDON), new LineNames());
            told.add(one.provider + " " + one.contract + " " + one.size() + " "
                    + Arrays.toString(HistoryCodec.pack(history)));
        }
        return told;
    }
}
