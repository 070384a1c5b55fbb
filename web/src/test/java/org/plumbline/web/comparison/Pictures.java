package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.plumbline.web.chart.Drawing;

/** The charts in the documentation: what is drawn there is what the code draws. */
final class Pictures {
    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "..", "docs");
    private static final Path LOOKS =
            Path.of(System.getProperty("basedir", "."), "src", "main", "webapp", "resources", "css", "plumbline.css");

    private Pictures() {}

    /**
     * Asserts that the documentation has this chart with its title. With {@code -Dplumbline.screens=true} it is put there
     * before.
     */
    static void assertShown(String name, String title, Drawing drawing) {
        Path file = DOCS.resolve("charts").resolve(name + ".svg");
        try {
            String picture = alone(drawing);
            if (Boolean.getBoolean("plumbline.screens")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, picture);
            }
            assertThat(file).as("drawn by -Dplumbline.screens=true").hasContent(picture);
            assertThat(Files.readString(DOCS.resolve("charts.md")))
                    .contains("![" + title + "](charts/" + name + ".svg)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of its own, with the looks that charts have in pages. */
    private static String alone(Drawing drawing) throws IOException {
        String looks = Files.readAllLines(LOOKS).stream()
                .filter(line -> line.startsWith("  --") || line.startsWith(".pl-chart "))
                .map(line -> line.startsWith("  --") ? line.strip() : line.replace(".pl-chart ", ""))
                .filter(line -> !line.startsWith("figcaption") && !line.startsWith("svg"))
                .collect(Collectors.joining("\n"));
        int variables = looks.lastIndexOf("\n", looks.indexOf("{"));
        String style = "<style>\nsvg {\n" + looks.substring(0, variables)
                + "\nbackground: #fff; font-family: sans-serif; }" + looks.substring(variables) + "\n</style>";
        String svg = drawing.svg();
        int inside = svg.indexOf('>') + 1;
        return svg.substring(0, inside) + style + svg.substring(inside) + "\n";
    }
}
