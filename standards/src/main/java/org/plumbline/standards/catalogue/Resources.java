package org.plumbline.standards.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of the catalogue, on the class path. */
final class Resources {

    private static final String FOLDER = "/catalogue/standards/";

    private Resources() {}

    /** Paths below the catalogue's folder. */
    static List<String> index() {
        return text("index.txt").lines().toList();
    }

    static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue has no file " + path);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue's file " + path, e);
        }
    }
}
