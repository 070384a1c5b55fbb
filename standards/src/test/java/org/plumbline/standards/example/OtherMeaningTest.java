package org.plumbline.standards.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.OtherMeaning.Change;
import org.plumbline.standards.policy.Standard;

/** The other readings of a level, told by its own examples. */
class OtherMeaningTest {

    private final Judging judging = new Judging(Calls.STANDARD, Vocabulary.builtIn(), Calendars.builtIn());

    @Test
    void working_days_keep_what_calendar_days_miss_over_a_weekend() {
        List<OtherMeaning> meanings = meanings("call", """
                call,in time,2017-03-31,MET,referral@2017-03-01; call@2017-03-02
                call,Friday to Tuesday,2017-03-31,MISSED,referral@2017-03-03; call@2017-03-07
                """);

        assertThat(changes("With working days", meanings))
                .containsExactly(new Change(2, List.of(MISSED), List.of(MET)));
    }

    @Test
    void the_start_as_day_one_misses_the_last_day() {
        List<OtherMeaning> meanings =
                meanings("call", "call,last day,2017-03-31,MET,referral@2017-03-01; call@2017-03-04\n");

        assertThat(changes("With the day of the start as day 1", meanings))
                .containsExactly(new Change(1, List.of(MET), List.of(MISSED)));
        assertThat(changes("To the hour of the start", meanings))
                .containsExactly(new Change(1, List.of(MET), List.of(NO_EVIDENCE)));
        assertThat(meanings).noneMatch(meaning -> meaning.reading().words().equals("With whole days"));
    }

    @Test
    void fixed_slots_keep_a_gap_that_is_too_long() {
        List<OtherMeaning> meanings = meanings(
                "weekly",
                "weekly,early then late,2017-03-15,,referral@2017-02-20; start@2017-03-01; call@2017-03-02; call@2017-03-14\n");

        assertThat(changes("With fixed slots from the start", meanings))
                .containsExactly(new Change(1, List.of(MET, MISSED, OPEN), List.of(MET, MET)));
    }

    @Test
    void only_what_the_author_settled_is_read_otherwise() {
        assertThat(meanings("weekly", "weekly,none,2017-03-15,,referral@2017-02-20\n"))
                .extracting(meaning -> meaning.reading().name())
                .containsExactly("slots");
    }

    @Test
    void what_else_the_words_could_mean_is_judged_too() {
        List<OtherMeaning> meanings = catalogue(
                "seetec-work-programme",
                "seetec-01",
                "seetec-01,nobody answers,2017-03-31,MISSED,referral@2017-03-01; contact-attempt@2017-03-02\n");

        assertThat(changes("Read as \u201cWithin 3 days of the first referral, attempted contact\u201d", meanings))
                .containsExactly(new Change(1, List.of(MISSED), List.of(MET)));
    }

    @Test
    void the_working_days_of_a_nation_could_be_those_of_Scotland() {
        List<OtherMeaning> meanings = catalogue(
                "cdg-work-programme",
                "cdg-03b",
                "cdg-03b,over Easter,2017-04-30,MET,referral@2017-04-10; start@2017-04-26\n");

        assertThat(changes("By the working days of Scotland", meanings))
                .containsExactly(new Change(1, List.of(MET), List.of(MISSED)));
    }

    private static List<OtherMeaning> catalogue(String standard, String level, String lines) {
        Standard found = Catalogue.builtIn().find(standard).orElseThrow();
        Judging judging = new Judging(found, Vocabulary.builtIn(), Calendars.builtIn());
        List<Example> examples =
                ExampleTable.read("x.csv", "level,case,as-of,expected,events\n" + lines, found, Vocabulary.builtIn());
        return OtherMeaning.of(judging, found.level(level).orElseThrow(), examples);
    }

    @Test
    void what_no_example_shows_is_a_gap() {
        List<Example> examples = examples("call,in time,2017-03-31,MET,referral@2017-03-01; call@2017-03-02\n");

        assertThat(Reach.gaps(Calls.STANDARD, examples, judging))
                .contains(
                        "call: no example is open, missed, withdrawn",
                        "call: no example shows 'With working days'",
                        "weekly: no example");
    }

    private List<OtherMeaning> meanings(String level, String lines) {
        return OtherMeaning.of(judging, Calls.STANDARD.level(level).orElseThrow(), examples(lines));
    }

    private static List<Change> changes(String words, List<OtherMeaning> meanings) {
        return meanings.stream()
                .filter(meaning -> meaning.reading().words().equals(words))
                .findFirst()
                .orElseThrow()
                .changes();
    }

    private static List<Example> examples(String lines) {
        return ExampleTable.read(
                "x", "level,case,as-of,expected,events\n" + lines, Calls.STANDARD, Vocabulary.builtIn());
    }
}
