package org.plumbline.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.PromiseSentence;
import org.plumbline.standards.policy.UnmeasuredPromise;

/**
 * Every promise with a clock, a count, a bound, a rate or hours, of all four texts, is a level under its id or says why
 * no event can decide it. The list of ids and classes was made from the texts, before any file.
 */
class MeasurablePromisesTest {

    /** Hours in which somebody answers, and what stands open over a span: no day on which it would be missed. */
    private static final List<String> BEYOND_EVENTS = List.of(
            "a4e-12a",
            "avanta-07b",
            "working-links-12b",
            "prospects-08",
            "prospects-13b",
            "learndirect-02",
            "interserve-07",
            "jets-49f",
            "jets-49g",
            "jets-54");

    private static final Map<String, String> CLASSES = classes();

    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, UnmeasuredPromise> unmeasured = new LinkedHashMap<>();

    MeasurablePromisesTest() {
        Catalogue.builtIn().standards().forEach(standard -> {
            standard.levels().forEach(level -> levels.put(level.id(), level));
            standard.unmeasured().forEach(promise -> unmeasured.put(promise.id(), promise));
        });
    }

    @Test
    void there_are_109_of_the_work_programme_and_13_of_the_other_schemes() {
        Map<Boolean, Integer> counts = new TreeMap<>();
        CLASSES.keySet().forEach(id -> counts.merge(id.matches("(jets|whp|clw)-.*"), 1, Integer::sum));
        assertThat(counts).containsEntry(false, 109).containsEntry(true, 13);
    }

    @Test
    void each_is_a_level_but_for_those_that_no_event_decides_which_say_why() {
        List<String> missing =
                CLASSES.keySet().stream().filter(id -> !levels.containsKey(id)).toList();
        assertThat(missing).containsExactlyElementsOf(BEYOND_EVENTS);
        assertThat(missing)
                .allSatisfy(id -> assertThat(
                                Objects.requireNonNull(unmeasured.get(id), id).reason())
                        .hasSizeGreaterThan(40));
    }

    @Test
    void those_that_no_event_decides_are_hours_and_standing_bounds() {
        List<String> kinds = new ArrayList<>();
        BEYOND_EVENTS.forEach(id -> kinds.add(CLASSES.get(id)));
        assertThat(kinds).containsOnly("availability-hours", "attribute-bound");
        assertThat(CLASSES.values().stream().filter("availability-hours"::equals))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prospects-01 | At least 90% of each month's cases: within 10 days of the first referral",
                "maximus-cpa3-9-06 | At least 90% of each month's cases: within 104 weeks of the first referral",
                "cdg-04 | At least 95% of each month's cases: within 104 weeks of the first referral",
                "learndirect-11 | At least 90% of each month's cases: within 104 weeks of the first referral",
                "rehab-jobfit-07 | At least 85% of each month's cases: within 10 working days of the first start on",
                "rehab-jobfit-09 | At least 95% of each month's cases with start on the programme: within 10 working"
                        + " days of the first induction",
            })
    void each_rate_has_the_share_the_denominator_and_the_limit_of_its_text(String id, String begins) {
        Level level = levels.get(id);
        assertThat(CLASSES).containsEntry(id, "cohort-rate");
        assertThat(PromiseSentence.of(level, Vocabulary.builtIn())).startsWith(begins);
        assertThat(level.share().cohort()).hasToString("WHOLE");
    }

    @Test
    void all_rates_are_looked_at_above() {
        assertThat(CLASSES.values().stream().filter("cohort-rate"::equals)).hasSize(6);
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        MeasurablePromisesTest.class.getResourceAsStream("/catalogue/measurable-promises.csv"),
                        StandardCharsets.UTF_8))) {
            csv.stream().forEach(row -> classes.put(row.getField("id"), row.getField("class")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
