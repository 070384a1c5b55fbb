package org.plumbline.standards.catalogue;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.Example;
import org.plumbline.standards.example.ExampleTable;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/**
 * Published promises, read from their files: what each provider said that it would do, whether or not anything
 * measures it. Immutable, and safe for any number of threads.
 */
public final class Catalogue {

    private final Vocabulary vocabulary;
    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, List<Example>> examples = new LinkedHashMap<>();

    private Catalogue(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The standards that come with Plumbline, read when first asked for. */
    public static Catalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /** In the order of the index. */
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    public Optional<Standard> find(String standardId) {
        return Optional.ofNullable(standards.get(standardId));
    }

    /** The YAML of a standard, as its file has it. */
    public Optional<String> text(String standardId) {
        return Optional.ofNullable(texts.get(standardId));
    }

    /** Small cases that show what each level of a standard means; empty where the standard has no levels. */
    public List<Example> examples(String standardId) {
        return examples.getOrDefault(standardId, List.of());
    }

    /** A level that is measured, by its id, which no two standards share. */
    public Optional<Level> level(String levelId) {
        return Optional.ofNullable(levels.get(levelId));
    }

    /** What promises are compared on: id to title, in the order of the customer's journey. */
    public Map<String, String> dimensions() {
        return vocabulary.dimensions();
    }

    private void add(String file, String text, Calendars calendars) {
        Standard standard = StandardReader.read(file, new StringReader(text), vocabulary, calendars.ids());
        if (standards.putIfAbsent(standard.id(), standard) != null) {
            throw new IllegalStateException(file + " is a second standard '" + standard.id() + "'");
        }
        texts.put(standard.id(), text);
        String table = file.replaceFirst("\\.yaml$", ExampleTable.ENDING);
        if (!standard.levels().isEmpty()) {
            examples.put(standard.id(), ExampleTable.read(table, Resources.text(table), standard, vocabulary));
        }
        for (Level level : standard.levels()) {
            if (levels.putIfAbsent(level.id(), level) != null) {
                throw new IllegalStateException(file + " has a level '" + level.id() + "' of another standard");
            }
        }
    }

    private static final class BuiltIn {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            Catalogue catalogue = new Catalogue(Vocabulary.builtIn());
            Resources.index().forEach(file -> catalogue.add(file, Resources.text(file), Calendars.builtIn()));
            return catalogue;
        }
    }
}
