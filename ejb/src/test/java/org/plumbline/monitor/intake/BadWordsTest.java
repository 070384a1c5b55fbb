package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.answer.Ground;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.LikeQuestion;
import org.plumbline.monitor.intake.BadInputPage.Row;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackQuestion;
import org.plumbline.monitor.review.Signing;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Each row of docs/bad-input.md that a person writes beside figures is refused with the sentence that stands there. */
class BadWordsTest {
    private static final Instant MON_9_MARCH_2026_NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private final TestMonitor monitor = new TestMonitor(TestDatabase.DERBY);
    private final View dwp = monitor.commissioner("dwp");
    private final View seetec = monitor.provider(dwp, "seetec");

    @BeforeEach
    void make() {
        monitor.inForce(seetec, """
                standard: seetec-standard
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                levels:
                  - {id: seetec-01, dimension: first-contact, promise: Contact soon., within: 3 days, of: referral, do: contact}
                """, LocalDate.of(2026, 1, 1));
        monitor.send(
                seetec,
                event("r1", "late", "referral", "2026-02-02"),
                event("r2", "kept", "referral", "2026-02-02"),
                event("c2", "kept", "contact", "2026-02-03"),
                event("r3", "fresh", "referral", "2026-03-08"));
        monitor.machine.set(MON_9_MARCH_2026_NOON);
        monitor.sweep.beat();
    }

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void answers_and_disputes() {
        refused("Answers and disputes", row -> {
            String of = row.texts().get(0);
            Ground ground = Ground.valueOf(row.texts().get(1));
            monitor.answers.give(seetec, of, of.equals("nobody") ? "" : key(of), ground, words(row, 2));
        });
    }

    @Test
    void what_comes_of_a_dispute() {
        View manager = monitor.again(dwp);
        long answer = give("late", Ground.OWN_DELAY);
        long dispute = give("late", Ground.EVENT_MISSING);
        refused("What comes of a dispute", row -> {
            String named = named(row);
            if (named.equals("once more:")) {
                monitor.answers.decide(manager, dispute, false, "The letter came.");
            }
            long to = named.equals("to an answer:") ? answer : named.equals("to no answer:") ? -1 : dispute;
            monitor.answers.decide(named.equals("by the provider:") ? seetec : manager, to, true, words(row, 0));
        });
    }

    @Test
    void audiences() {
        monitor.audiences.make(dwp, "dwp", "Published figures", 7, 5);
        refused("Audiences", row -> {
            List<String> texts = row.texts();
            int last = texts.size() - 1;
            monitor.audiences.make(
                    dwp,
                    "dwp",
                    last < 2 ? words(row, 2) : texts.get(0),
                    Integer.parseInt(texts.get(last - 1)),
                    Integer.parseInt(texts.get(last)));
        });
        assertThat(monitor.audiences.list(dwp, "dwp")).hasSize(1);
    }

    @Test
    void review_packs() {
        View manager = monitor.again(dwp);
        PackQuestion asked = question(FEBRUARY, null, null);
        Pack unchecked = pack(manager, asked);
        refused("Review packs", row -> {
            String text = words(row, 0);
            switch (named(row)) {
                case "a sample of" -> question(FEBRUARY, null, Integer.valueOf(text));
                case "a seed of 101 letters" -> question(FEBRUARY, text, null);
                case "case number" -> monitor.signing.check(manager, asked, Long.parseLong(text), true, "");
                case "file and system differ:", "file and system differ: nothing" ->
                    monitor.signing.check(
                            manager, asked, monitor.packs.drawn(asked).get(0), false, text);
                case "signed: unchecked" -> sign(manager, asked, unchecked, 0);
                case "signed: unseen" -> monitor.signing.sign(manager, asked, unchecked, "others", 0, "");
                case "signed: this month" -> {
                    PackQuestion running = question(FEBRUARY.plusMonths(1), null, null);
                    sign(manager, running, pack(manager, running), 0);
                }
                case "signed: twice" -> {
                    monitor.packs
                            .drawn(asked)
                            .forEach(number -> monitor.signing.check(manager, asked, number, true, ""));
                    sign(manager, asked, pack(manager, asked), 0);
                    sign(manager, asked, pack(manager, asked), 0);
                }
                default -> sign(manager, asked, pack(manager, asked), 1);
            }
        });
        assertThat(monitor.signing.editions(manager, asked.contract(), FEBRUARY))
                .hasSize(1);
    }

    @Test
    void yardsticks_that_are_typed() {
        View manager = monitor.again(dwp);
        refused(
                "Yardsticks that are typed",
                row -> monitor.likeForLike.yardstick(
                        manager, LikeQuestion.of("first-contact", words(row, 0), AttainmentFilter.ALL)));
    }

    private long give(String of, Ground ground) {
        return monitor.answers
                .give(seetec, of, key(of), ground, "The letter is missing.")
                .number();
    }

    private String key(String of) {
        return monitor.cases.find(seetec, of).orElseThrow().promises().get(0).key();
    }

    private PackQuestion question(YearMonth month, @Nullable String seed, @Nullable Integer size) {
        return PackQuestion.of(monitor.contracts.list(monitor.again(dwp)).get(0), month, seed, size);
    }

    private Pack pack(View view, PackQuestion asked) {
        FeedResults feeds = monitor.dataQuality.ask(view, asked.feed()).results();
        return monitor.packs.now(view, asked, Objects.requireNonNull(feeds), "");
    }

    private void sign(View view, PackQuestion asked, Pack pack, int before) {
        monitor.signing.sign(view, asked, pack, Signing.fingerprint(pack), before, "");
    }

    /** What stands in code at this place; or what the row names, as it fits no table. */
    private static String words(Row row, int place) {
        if (place < row.texts().size()) {
            return row.texts().get(place);
        }
        String letters = row.sent().replaceAll(".*?([\\d,]+) letters.*", "$1").replace(",", "");
        return letters.matches("\\d+")
                ? "x".repeat(Integer.parseInt(letters))
                : row.sent().endsWith("blanks") ? "   " : "";
    }

    private static String named(Row row) {
        return row.sent().replaceAll("`[^`]*`", "").strip();
    }

    private static void refused(String section, Consumer<Row> write) {
        List<Row> rows = new BadInputPage(section).rows();
        assertThat(rows).isNotEmpty();
        String answers = rows.stream()
                .map(row -> row.answered(answer(() -> write.accept(row))).toString())
                .collect(Collectors.joining("\n"));
        assertThat(answers).isEqualTo(rows.stream().map(Row::toString).collect(Collectors.joining("\n")));
    }

    private static String answer(ThrowingCallable write) {
        Refused refused = catchThrowableOfType(Refused.class, write);
        return refused == null ? "taken" : refused.getMessage();
    }
}
