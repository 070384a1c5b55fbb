package org.plumbline.standards.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private enum DayZero {
        SAME_DAY,
        NEXT_WORKING_DAY
    }

    private record Closure(LocalDate date, String name) {
        private Closure {
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                throw new IllegalArgumentException("closed on a Sunday anyway");
            }
        }
    }

    private final Problems problems = new Problems();

    @Test
    void plain_text_keeps_what_was_written() {
        Section top = read("a: no\nb: 012\nc: 3 days\nd: 2015-03-31\ne: 0x1F\nf: null\ng: 1_000\nh: 09:30\n");
        assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .map(key -> top.text(key).orElse(""))
                .containsExactly("no", "012", "3 days", "2015-03-31", "0x1F", "null", "1_000", "09:30");
        told();
    }

    @Test
    void values_have_the_type_that_is_asked_for() {
        Section top = read("n: 012\nshare: 0.9\nday: 2016-02-29\non: true\nzero: next-working-day\nword: b\n");
        assertThat(top.integer("n")).contains(12);
        assertThat(top.decimal("share")).contains(new BigDecimal("0.9"));
        assertThat(top.date("day")).contains(LocalDate.of(2016, 2, 29));
        assertThat(top.bool("on")).contains(true);
        assertThat(top.oneOf("zero", DayZero.class)).contains(DayZero.NEXT_WORKING_DAY);
        assertThat(top.oneOf("word", Set.of("a", "b"))).contains("b");
        top.done();
        told();
    }

    @Test
    void values_of_another_type_are_told_and_answer_nothing() {
        Section top = read("""
            n: 3 days
            share: 1e999999999
            day: 2015-02-29
            on: yes
            zero: next-workingday
            word: zebra
            text: [a]
            list: {a: b}
            section: word
            empty:
            """);
        assertThat(top.integer("n")).isEmpty();
        assertThat(top.decimal("share")).isEmpty();
        assertThat(top.date("day")).isEmpty();
        assertThat(top.bool("on")).isEmpty();
        assertThat(top.oneOf("zero", DayZero.class)).isEmpty();
        assertThat(top.oneOf("word", Set.of("a", "b"))).isEmpty();
        assertThat(top.text("text")).isEmpty();
        assertThat(top.sections("list")).isEmpty();
        assertThat(top.section("section")).isEmpty();
        assertThat(top.text("empty")).isEmpty();
        told(
                "f.yaml:1: n: '3 days' cannot be used; write a whole number",
                "f.yaml:2: share: '1e999999999' cannot be used; write a number such as 12.5",
                "f.yaml:3: day: '2015-02-29' cannot be used; write an existing date as 2015-03-31",
                "f.yaml:4: on: unknown word 'yes'; write one of false, true",
                "f.yaml:5: zero: unknown word 'next-workingday'; did you mean 'next-working-day'?",
                "f.yaml:6: word: unknown word 'zebra'; write one of a, b",
                "f.yaml:7: text: a list where a text is due; write one text",
                "f.yaml:8: list: a mapping where a list is due; write '- ' before each item",
                "f.yaml:9: section: a text where a mapping is due; write 'key: value' lines",
                "f.yaml:10: empty: no value; write a value, or leave the key out");
    }

    @Test
    void a_missing_key_is_told_at_the_line_of_its_mapping_if_it_is_required() {
        Section top = read("title: x\nlevels:\n  - id: a\n  - within: 3 days\n");
        List<Section> levels = top.sections("levels");
        assertThat(levels).map(level -> level.requiredText("id")).containsExactly("a", "");
        assertThat(levels).map(level -> level.text("source")).allMatch(Optional::isEmpty);
        assertThat(levels).map(Section::path).containsExactly("levels[1]", "levels[2]");
        told("f.yaml:4: levels[2].id: missing; write 'id: ...'");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "whithin | did you mean 'within'?",
                "wihtin | did you mean 'within'?",
                "Within | did you mean 'within'?",
                "ids | did you mean 'id'?",
                "required_share | did you mean 'required-share'?",
                "colour | known keys are id, required-share, within",
            })
    void a_key_that_nobody_asked_for_is_told_with_the_nearest_known_key(String key, String right) {
        Section level =
                read("levels:\n- id: a\n  " + key + ": x\n").sections("levels").get(0);
        level.text("id");
        level.text("within");
        level.text("required-share");
        level.done();
        level.done();
        told("f.yaml:3: levels[1]." + key + ": unknown key '" + key + "'; " + right);
    }

    @Test
    void a_single_text_stands_for_a_list_of_one() {
        Section top = read("a: x\nb: [x, y]\nc: [x, [y], {z: 1}, '']\n");
        assertThat(top.texts("a")).containsExactly("x");
        assertThat(top.texts("b")).containsExactly("x", "y");
        assertThat(top.texts("c")).containsExactly("x");
        assertThat(top.texts("d")).isEmpty();
        told(
                "f.yaml:3: c[2]: a list where a text is due; write one text",
                "f.yaml:3: c[3]: a mapping where a text is due; write one text",
                "f.yaml:3: c[4]: no value");
    }

    @Test
    void items_are_texts_or_mappings() {
        List<Item> items = read("do:\n  - contact\n  - type: letter\n  - [x]\n").items("do");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).text()).contains("contact");
        assertThat(items.get(0).section()).isEmpty();
        assertThat(items.get(1).text()).isEmpty();
        assertThat(items.get(1).section().orElseThrow().text("type")).contains("letter");
        items.get(1).report("unknown", "");
        told("f.yaml:3: do[2]: unknown", "f.yaml:4: do[3]: a list where a text is due; write one text");
    }

    @Test
    void keys_of_an_open_mapping_come_in_the_order_of_the_document() {
        Section types = read("types:\n  referral: {}\n  contact: {is-a: event}\n")
                .section("types")
                .orElseThrow();
        assertThat(types.keys()).containsExactly("referral", "contact");
        assertThat(types.section("contact").orElseThrow().text("is-a")).contains("event");
        assertThat(types.has("absent")).isFalse();
        told();
    }

    @Test
    void a_value_is_made_only_of_answers_without_problems() {
        Section top = read("""
            closed:
            - {date: 2015-12-25, name: Christmas Day}
            - {date: 2015-12-27, name: Sunday}
            - {date: 2015-13-01, name: x}
            - {date: 2015-12-28, name: Boxing Day, nam: y}
            """);
        assertThat(top.sections("closed").stream().map(SectionTest::closure))
                .map(closure -> closure.map(Closure::name).orElse("-"))
                .containsExactly("Christmas Day", "-", "-", "-");
        assertThat(top.make(() -> "all"))
                .as("problems inside are problems of the whole")
                .isEmpty();
        told(
                "f.yaml:3: closed[2]: closed on a Sunday anyway",
                "f.yaml:4: closed[3].date: '2015-13-01' cannot be used; write an existing date as 2015-03-31",
                "f.yaml:5: closed[4].nam: unknown key 'nam'; did you mean 'name'?");
    }

    private static Optional<Closure> closure(Section section) {
        var date = section.required("date").date("date");
        var name = section.requiredText("name");
        return section.make(() -> new Closure(date.orElseThrow(), name));
    }

    private Section read(String text) {
        return Document.read("f.yaml", text, problems);
    }

    private void told(String... sentences) {
        assertThat(problems.list()).map(Problem::toString).containsExactly(sentences);
    }
}
