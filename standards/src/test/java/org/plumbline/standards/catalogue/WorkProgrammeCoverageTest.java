package org.plumbline.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.UnmeasuredPromise;

/** Holds the files against a list of all that the providers promised, made apart from them. */
class WorkProgrammeCoverageTest {

    /** One promise of the source: what kind it is, and what it is about. */
    private record Promise(String id, String kind, String dimension) {}

    private static final List<Promise> PROMISES = promises();
    private static final Set<String> CLOCKED = Set.of("deadline", "cadence");

    private final List<Standard> standards = Catalogue.builtIn().standards().stream()
            .filter(standard -> "Work Programme".equals(standard.scheme()))
            .toList();
    private final Map<String, Level> measured = standards.stream()
            .flatMap(standard -> standard.levels().stream())
            .collect(Collectors.toMap(Level::id, level -> level));
    private final Map<String, UnmeasuredPromise> unmeasured = standards.stream()
            .flatMap(standard -> standard.unmeasured().stream())
            .collect(Collectors.toMap(UnmeasuredPromise::id, promise -> promise));

    @Test
    void each_promise_stands_in_the_files_once_and_nothing_else_does() {
        assertThat(Stream.concat(measured.keySet().stream(), unmeasured.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        PROMISES.stream().map(Promise::id).toList());
    }

    @Test
    void each_promise_is_filed_under_its_dimension() {
        assertThat(PROMISES)
                .allSatisfy(promise ->
                        assertThat(dimension(promise.id())).as(promise.id()).isEqualTo(promise.dimension()));
    }

    @Test
    void a_promise_that_nothing_measures_says_why() {
        assertThat(unmeasured.values())
                .allSatisfy(
                        promise -> assertThat(promise.reason()).as(promise.id()).hasSizeGreaterThan(20));
    }

    @Test
    void all_deadlines_and_cadences_are_measured() {
        assertThat(PROMISES.stream()
                        .filter(promise -> CLOCKED.contains(promise.kind()))
                        .map(Promise::id)
                        .filter(id -> !measured.containsKey(id)))
                .isEmpty();
    }

    @Test
    void counts_what_is_measured_of_each_kind(TestReporter reporter) {
        Map<String, String> counts = new TreeMap<>();
        PROMISES.stream().map(Promise::kind).distinct().forEach(kind -> counts.put(kind, measuredOf(kind)));
        reporter.publishEntry(counts);

        assertThat(counts)
                .containsEntry("deadline", "57 of 57")
                .containsEntry("cadence", "24 of 24")
                .containsEntry("cohort-rate", "6 of 6")
                .containsEntry("count-in-window", "4 of 4")
                .containsEntry("window-before", "4 of 4")
                .containsEntry("attribute-bound", "5 of 7")
                .containsEntry("period-volume", "2 of 2")
                .containsEntry("attestation", "2 of 259");
    }

    private String measuredOf(String kind) {
        List<Promise> all =
                PROMISES.stream().filter(promise -> promise.kind().equals(kind)).toList();
        long ofThem = all.stream()
                .filter(promise -> measured.containsKey(promise.id()))
                .count();
        return ofThem + " of " + all.size();
    }

    private String dimension(String id) {
        Level level = measured.get(id);
        return level != null ? level.dimension() : unmeasured.get(id).dimension();
    }

    private static List<Promise> promises() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        WorkProgrammeCoverageTest.class.getResourceAsStream("/catalogue/work-programme-promises.csv"),
                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Promise(row.getField("id"), row.getField("class"), row.getField("dimension")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
