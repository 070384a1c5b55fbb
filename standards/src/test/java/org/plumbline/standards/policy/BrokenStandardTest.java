package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.yaml.InvalidDocument;

/** Whatever a file says, reading it gives a standard or its problems, and nothing else. */
class BrokenStandardTest {

    private static final int TIMES = 250;
    private static final String[] PIECES = {
        "[]",
        "{}",
        "''",
        "~",
        "[[x]]",
        "{a: {b: c}}",
        "- ",
        ":",
        "3 days",
        "x",
        "{event: contact}",
        "[contact, {only: cv}]",
        "0",
        "-1",
        "999999999999",
        "{weeks: 1-, gap: 1 week}",
        "{due: target}",
        "{not: {}}",
        "yes",
        "#",
        "\t",
        "\"",
        "{first: x}"
    };

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"maximus-cpa3-9", "serco", "rehab-jobfit", "maximus-cpa18"})
    void a_broken_file_is_refused_with_its_problems(String name) throws IOException {
        String file = "/catalogue/standards/work-programme/" + name + ".yaml";
        List<String> good;
        try (InputStream in = BrokenStandardTest.class.getResourceAsStream(file)) {
            good = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(120)
                    .toList();
        }
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new ArrayList<>(good);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                breakOne(lines, random);
            }
            refused += isRefused(String.join("\n", lines)) ? 1 : 0;
        }
        assertThat(refused).as("refused of %d", TIMES).isGreaterThan(TIMES / 3);
    }

    private static boolean isRefused(String text) {
        try {
            Examples.standard(text);
            return false;
        } catch (InvalidDocument invalid) {
            assertThat(invalid.problems()).isNotEmpty();
            return true;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new AssertionError("The reader broke over this file:\n" + text, bug);
        }
    }

    private static void breakOne(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String piece = PIECES[random.nextInt(PIECES.length)];
        int colon = line.indexOf(": ");
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, colon < 0 ? piece : line.substring(0, colon + 2) + piece);
            case 3 -> {
                int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
                lines.set(at, line.substring(0, cut) + piece + line.substring(cut));
            }
            default -> lines.set(at, line.length() < 2 ? "" : line.substring(0, line.length() - 2));
        }
    }
}
