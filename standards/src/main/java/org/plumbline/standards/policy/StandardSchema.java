package org.plumbline.standards.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The form of a standard's file as a JSON Schema (draft 2020-12), so that editors complete keys and words and show
 * what each says. It knows the shape alone: what several keys mean together only {@link StandardReader} can tell.
 */
public final class StandardSchema {

    private static final String FILE = "/schema/standard.json";

    private StandardSchema() {}

    /** The schema as JSON, always the same. */
    public static String text() {
        try (InputStream in = StandardSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no file " + FILE);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
