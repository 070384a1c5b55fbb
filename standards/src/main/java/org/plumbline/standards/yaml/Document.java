package org.plumbline.standards.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Opens a YAML document whose top is a mapping.
 *
 * <p>Refused, with the line: anything larger than {@value #LARGEST} characters or nested deeper than
 * {@value #DEEPEST} levels, several documents in one file, tags ({@code !!java...}), anchors and aliases, keys written
 * twice, keys that are lists or mappings, and whatever is not YAML.
 */
public final class Document {

    /** Characters. */
    public static final int LARGEST = 1_000_000;

    /** Levels of lists and mappings. */
    public static final int DEEPEST = 50;

    private Document() {}

    /**
     * The top of the document. When the document cannot be read at all, the problems say why and the section is one
     * that answers every question with nothing and reports nothing more.
     *
     * @param file the name that problems show
     */
    public static Section read(String file, String text, Problems problems) {
        Place place = Place.top(file, problems);
        if (text.length() > LARGEST) {
            place.report(1, 1, "the document has more than " + LARGEST + " characters", "split it");
            return Section.unreadable(place);
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST)
                .setAllowNonScalarKeys(true) // so that Section can say on which line they stand
                .build();
        if (!new Gate(place, settings).admits(text)) {
            return Section.unreadable(place);
        }
        Node top = new Compose(settings).composeString(text).orElseThrow();
        if (top instanceof MappingNode mapping) {
            return Section.of(mapping, place);
        }
        place.report(Place.line(top), Place.column(top), "the document is not a mapping", "begin with 'key: value'");
        return Section.unreadable(place);
    }

    /**
     * As {@link #read(String, String, Problems)}; reads no further than the largest document, and closes nothing.
     *
     * @throws UncheckedIOException if the reader fails
     */
    public static Section read(String file, Reader reader, Problems problems) {
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0 && text.length() <= LARGEST; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return read(file, text.toString(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
