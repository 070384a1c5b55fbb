package org.plumbline.standards.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/**
 * One line of {@code catalogue/work-programme/<provider>.csv}, worked out by hand: a case, and the verdicts on one level.
 *
 * @param events as {@code type@day attribute=value; type@dayTtime}
 * @param expected a state for each opportunity, in their order; empty where there is none
 */
record Example(String level, String name, LocalDate asOf, List<String> expected, List<CaseEvent> events) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Names of the two examples that every level has: done on the last day, and done a day after it. */
    static final String LAST_DAY = "last day";

    static final String A_DAY_LATE = "a day late";

    static List<Example> ofProvider(String file) {
        String path = "/catalogue/work-programme/" + file + ".csv";
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Example.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            return csv.stream().map(Example::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(NamedCsvRecord row) {
        return new Example(
                row.getField("level"),
                row.getField("case"),
                LocalDate.parse(row.getField("as-of")),
                Arrays.stream(row.getField("expected").split(" "))
                        .filter(state -> !state.isEmpty())
                        .toList(),
                events(row.getField("events")));
    }

    private static List<CaseEvent> events(String text) {
        List<CaseEvent> events = new ArrayList<>();
        for (String each : text.split("; *")) {
            String[] words = each.split(" ");
            String[] typeAndMoment = words[0].split("@");
            Map<String, String> attributes = new HashMap<>();
            Arrays.stream(words).skip(1).map(word -> word.split("=")).forEach(pair -> attributes.put(pair[0], pair[1]));
            events.add(new CaseEvent(
                    "event " + (events.size() + 1),
                    typeAndMoment[0],
                    Moment.parse(typeAndMoment[1], ZONE),
                    null,
                    null,
                    attributes,
                    null,
                    null));
        }
        return events;
    }

    @Override
    public String toString() {
        return level + ": " + name;
    }
}
