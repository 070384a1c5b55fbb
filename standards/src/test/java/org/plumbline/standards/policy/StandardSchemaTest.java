package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.catalogue.Catalogue;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The published schema takes what the reader takes, and sees each mistake of shape. */
class StandardSchemaTest {

    /** Mistakes that only the reader sees: they take the calendar, several keys together, or what a word means. */
    private static final List<String> BEYOND_SHAPE = List.of(
            "the earliest of two in one unit",
            "a due date from what is no date",
            "what is agreed from one event, or in words that are none",
            "fixed slots of an agreed gap",
            "another way to read that says the same",
            "a due date from a misspelt attribute",
            "an event of a contract",
            "a target that is its own trigger",
            "attributes and values misspelt",
            "attributes twice",
            "phases that overlap",
            "phases with a hole",
            "phases that begin late",
            "a phase after the last",
            "until two spans",
            "hours to working days",
            "hours to days that are working days",
            "to the hour from a first day",
            "the day before the same day",
            "a contradiction from the file's own readings",
            "readings that say nothing",
            "an early target in a rhythm",
            "a misspelt condition",
            "ids twice, also in other letters and among the unmeasured",
            "an event that opens and closes",
            "a reading of excuses where nothing excuses",
            "a pause of a window that is counted from a date");

    private static final Schema SCHEMA = new Schema();

    @ParameterizedTest
    @MethodSource("catalogue")
    void takes_every_standard_of_the_catalogue(Standard standard) {
        assertThat(SCHEMA.objections(Catalogue.builtIn().text(standard.id()).orElseThrow()))
                .isEmpty();
    }

    static Stream<Standard> catalogue() {
        return Catalogue.builtIn().standards().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "boston311"})
    void takes_the_examples(String name) throws IOException {
        try (InputStream in = StandardSchemaTest.class.getResourceAsStream("/catalogue/examples/" + name + ".yaml")) {
            assertThat(SCHEMA.objections(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void refuses_what_is_broken_but_for_what_takes_more_than_shape() throws IOException {
        assertThat(BadStandardTest.examples()
                        .filter(example -> isYaml(example.file()))
                        .filter(example -> SCHEMA.objections(example.file()).isEmpty())
                        .map(BadStandardTest.Example::toString))
                .containsExactlyInAnyOrderElementsOf(BEYOND_SHAPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 100000 days, of: referral, do: contact",
                "within: '1  business hour', of: {each: referral}, do: [contact]",
                "within: [2 working days same time, {due: target}], of: opened, do: {only: {event: closed, with: {type: x}}}",
                "every: {weeks: 1, gap: 1 week}, from: start, do: contact, until: [104 weeks, job-end]",
                "within: {agreed: track, as: {a: 0 days, b: 3 hours}}, of: referral, do: contact",
                "within: [{agreed: track, as: {a: 3 days}}], of: referral, do: contact",
                "every: {agreed: contact-plan, as: {daily: 1 working day, weekly: 1 week}}, from: start, do: contact",
                "between: [any time, 3 days], before: {each: appointment-booked, at: scheduled}, do: call",
                "within: 3 days, of: referral, do: contact, otherwise: {do: call}",
                "times: 2, in-each: month, from: start, do: call, otherwise: [{times: none, in-each: none, every: 2 weeks, readings: none}]",
                "within: 3 days, of: referral, do: contact, share: 99.5 %, pauses: none, excuses: [none]",
                "within: 3 days, of: referral, do: contact, if: {all: [{not: {mine: 3}}, {is: {not: x}}]}",
            })
    void takes_what_the_reader_takes(String rule) {
        Examples.level(rule);
        assertThat(SCHEMA.objections(
                        Examples.TOP + "- {id: a, dimension: first-contact, promise: We will., " + rule + "}"))
                .isEmpty();
    }

    private static boolean isYaml(String file) {
        try {
            SCHEMA.objections(file);
            return true;
        } catch (YamlEngineException broken) {
            return false;
        }
    }
}
