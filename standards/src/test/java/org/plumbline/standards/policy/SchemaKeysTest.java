package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.event.Attribute;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problem;

/**
 * The schema and the reader know the same keys and words. The reader is asked with a key or a word that nobody knows:
 * it answers with those that it does.
 */
class SchemaKeysTest {

    private static final String UNKNOWN = "qqqqqqqq";
    private static final String WITHIN = "within: 3 days, of: referral, do: contact";
    private final Schema schema = new Schema();

    @Test
    void a_standard() {
        String top = Examples.TOP.replace("levels:\n", "") + UNKNOWN + ": 1\nlevels: []";
        assertThat(schema.keys("")).isEqualTo(told(top, "known keys are "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "within | within: 3 days, of: referral, do: contact",
                "every | every: 2 weeks, from: start, do: contact",
                "times | times: 2, in-each: month, from: start, do: contact",
                "at-least | at-least: 3, of: referral, do: call, window: 1 week & at-least: 3, of: referral, do: call, until: start",
                "between | between: [1 day, 2 days], before: start, do: call & between: [1 day, 2 days], after: start, do: call",
                "value | value: minutes, of: contact, max: 2",
                "volume | volume: 3, in-each: month, from: go-live, do: job-created",
            })
    void a_level_of_each_measure(String measure, String rules) {
        Set<String> asked = new TreeSet<>();
        for (String rule : rules.split(" & ")) {
            asked.addAll(told(level(rule + ", " + UNKNOWN + ": 1"), "known keys are "));
        }
        Set<String> keys = schema.keys("/$defs/level");
        keys.removeIf(key -> isOfAnotherMeasure(measure, key));
        assertThat(keys).isEqualTo(asked);
    }

    private boolean isOfAnotherMeasure(String measure, String key) {
        JsonNode measures = schema.at("/$defs/level/dependentSchemas");
        boolean another = measures.has(key) && !key.equals(measure);
        return another || measures.get(measure).at("/properties/" + key).isBoolean();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "readings | within: 3 days, of: referral, do: contact, readings: {?: 1}",
                "because | within: 3 days, of: referral, do: contact, because: {?: 1}",
                "alternative | within: 3 days, of: referral, do: contact, or: [{do: call, ?: 1}]",
                "due | within: {due: target, ?: 1}, of: referral, do: contact",
                "nth | within: {nth: 3, event: call, ?: 1}, of: referral, do: contact",
                "agreed | within: {agreed: track, as: {a: 3 days}, ?: 1}, of: referral, do: contact",
                "agreed | every: {agreed: track, as: {a: 3 days}, ?: 1}, from: start, do: contact",
                "otherwise | within: 3 days, of: referral, do: contact, otherwise: [{?: 1}]",
                "phase | every: [{weeks: 1-, gap: 1 week, ?: 1}], from: start, do: contact",
                "link | within: 3 days, of: {level: b, when: done, ?: 1}, do: contact",
                "triggerMapping | within: 3 days, of: {?: 1}, do: contact",
                "anchorMapping | between: [1 day, 2 days], before: {at: scheduled, ?: 1}, do: contact",
                "eventsMapping | within: 3 days, of: referral, do: {?: 1}",
                "eventsMapping | within: 3 days, of: referral, do: contact, excuses: [{?: 1}]",
            })
    void each_mapping_inside_a_level(String name, String rule) {
        assertThat(schema.keys("/$defs/" + name)).isEqualTo(told(level(rule.replace("?", UNKNOWN)), "known keys are "));
    }

    @Test
    void a_promise_that_nothing_measures() {
        String file = Examples.TOP.replace("levels:", "unmeasured:") + "- {id: a, " + UNKNOWN + ": 1}";
        assertThat(schema.keys("/$defs/unmeasured")).isEqualTo(told(file, "known keys are "));
    }

    @Test
    void a_condition_has_the_readers_words_and_the_vocabularys_attributes() {
        Set<String> keys = new TreeSet<>(Set.of("is", "happened", "since", "by", "not", "all"));
        keys.addAll(attributes());
        assertThat(schema.keys("/$defs/condition")).isEqualTo(keys);
        assertThat(schema.keys("/$defs/attributes")).isEqualTo(attributes());
        for (String word : List.of("is", "not", "happened", "all", "since", "by")) {
            String misspelt = level(WITHIN + ", if: {" + word + word.charAt(word.length() - 1) + ": x}");
            assertThat(problems(misspelt))
                    .anySatisfy(problem -> assertThat(problem.right()).contains("'" + word + "'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "days",
                "day-zero",
                "first-day",
                "precision",
                "month",
                "early",
                "closing",
                "first-due",
                "numbering",
                "phase-change",
                "part-period",
                "anchor",
                "short-notice",
                "excuse"
            })
    void the_words_of_each_reading(String reading) {
        assertThat(schema.words("/$defs/readings/properties/" + reading))
                .isEqualTo(told(level(WITHIN + ", readings: {" + reading + ": " + UNKNOWN + "}"), "write one of "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "level/properties/slots | every: 2 weeks, from: start, do: contact, slots: ?",
                "link/properties/when | within: 3 days, of: {level: b, when: ?}, do: contact",
                "level/properties/cohort | within: 3 days, of: referral, do: contact, share: 90%, cohort: ?",
                "level/properties/segment-at | within: 3 days, of: start, do: contact, segment: {group: A}, segment-at: ?",
                "level/dependentSchemas/times/properties/in-each | times: 2, from: start, do: contact, in-each: ?",
                "level/dependentSchemas/volume/properties/in-each | volume: 2, from: go-live, do: job-created, in-each: ?",
            })
    void the_words_of_each_other_list(String pointer, String rule) {
        assertThat(schema.words("/$defs/" + pointer))
                .isEqualTo(told(level(rule.replace("?", UNKNOWN)), "write one of "));
    }

    @Test
    void the_vocabularys_event_types_and_dimensions() {
        Vocabulary vocabulary = Vocabulary.builtIn();
        assertThat(schema.words("/$defs/eventType"))
                .isEqualTo(StreamSupport.stream(vocabulary.types().spliterator(), false)
                        .map(EventType::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(schema.words("/$defs/dimension/anyOf/0"))
                .isEqualTo(vocabulary.dimensions().keySet());
        assertThat(schema.at("/properties/vocabulary/const").asInt()).isEqualTo(vocabulary.version());
    }

    private static Set<String> attributes() {
        return StreamSupport.stream(Vocabulary.builtIn().attributes().spliterator(), false)
                .map(Attribute::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String level(String rule) {
        return Examples.TOP + "- {id: a, dimension: first-contact, promise: We will., " + rule + "}";
    }

    /** The words that the reader offers instead of the one that nobody knows. */
    private static Set<String> told(String file, String before) {
        List<String> offers = problems(file).stream()
                .filter(problem -> problem.message().contains("'" + UNKNOWN + "'"))
                .map(Problem::right)
                .toList();
        assertThat(offers).hasSize(1).allSatisfy(offer -> assertThat(offer).startsWith(before));
        return new TreeSet<>(
                Arrays.asList(offers.get(0).substring(before.length()).split(", ")));
    }

    private static List<Problem> problems(String file) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> Examples.standard(file));
        assertThat(invalid).as(file).isNotNull();
        return invalid.problems();
    }
}
