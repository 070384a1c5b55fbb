package org.plumbline.standards.example;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.State;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.standards.yaml.Problems;

/**
 * Reads the examples of a standard: columns {@code level}, {@code case}, {@code as-of}, {@code expected}, a state for
 * each opportunity ({@code MET OPEN}), and {@code events} ({@code referral@2017-03-01; contact@2017-03-04T09:30
 * channel=phone}). Civil times are those of the standard's zone.
 */
public final class ExampleTable {

    /** What stands for {@code .yaml} in the name of the file. */
    public static final String ENDING = ".examples.csv";

    private static final List<String> COLUMNS = List.of("level", "case", "as-of", "expected", "events");

    private final String file;
    private final Standard standard;
    private final ZoneId zone;
    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();

    private ExampleTable(String file, Standard standard, Vocabulary vocabulary) {
        this.file = file;
        this.standard = standard;
        this.zone = standard.zone();
        this.vocabulary = vocabulary;
    }

    /**
     * In the order of the file.
     *
     * @param file the name that problems show
     * @throws InvalidDocument with every line that can't be read
     */
    public static List<Example> read(String file, String csv, Standard standard, Vocabulary vocabulary) {
        ExampleTable table = new ExampleTable(file, standard, vocabulary);
        List<Example> examples = table.examples(csv);
        table.problems.throwIfAny();
        return examples;
    }

    private List<Example> examples(String text) {
        List<Example> examples = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    report(1, "", "a column is missing", "begin with " + String.join(",", COLUMNS));
                    return List.of();
                }
                example(row).ifPresent(examples::add);
            }
        } catch (CsvParseException broken) {
            report(1, "", "this is no CSV: " + broken.getMessage(), "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return examples;
    }

    private Optional<Example> example(NamedCsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        String level = row.getField("level");
        if (standard.level(level).isEmpty()) {
            report(line, "level", "there is no measured level '" + level + "'", "write an id of " + standard.id());
        }
        Optional<Moment> asOf = moment(line, "as-of", row.getField("as-of"));
        List<State> expected = states(line, row.getField("expected"));
        List<CaseEvent> events = new ArrayList<>();
        for (String event : row.getField("events").split(";")) {
            event(line, event.strip(), events.size() + 1).ifPresent(events::add);
        }
        return asOf.map(at -> new Example(line, level, row.getField("case"), at, expected, events));
    }

    private List<State> states(int line, String words) {
        List<State> states = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            try {
                if (!word.isEmpty()) {
                    states.add(State.valueOf(word));
                }
            } catch (IllegalArgumentException unknown) {
                report(line, "expected", "'" + word + "' is no verdict", "write one of " + List.of(State.values()));
            }
        }
        return states;
    }

    private Optional<CaseEvent> event(int line, String text, int number) {
        String[] words = text.split(" +");
        String[] parts = words[0].split("@", 2);
        if (parts.length < 2 || vocabulary.find(parts[0]).isEmpty()) {
            report(line, "events", "'" + text + "' is no event", "write 'referral@2017-03-01', a known type and a day");
            return Optional.empty();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            if (pair.length == 2) {
                attributes.put(pair[0], pair[1]);
            } else {
                report(line, "events", "'" + words[i] + "' is no attribute", "write 'channel=phone'");
            }
        }
        return moment(line, "events", parts[1])
                .map(at -> new CaseEvent("event " + number, parts[0], at, null, null, attributes, null, null));
    }

    private Optional<Moment> moment(int line, String key, String text) {
        try {
            return Optional.of(Moment.parse(text, zone));
        } catch (DateTimeException wrong) {
            report(line, key, String.valueOf(wrong.getMessage()), "");
            return Optional.empty();
        }
    }

    private void report(int line, String key, String message, String right) {
        problems.add(new Problem(file, line, 1, key, message, right));
    }
}
