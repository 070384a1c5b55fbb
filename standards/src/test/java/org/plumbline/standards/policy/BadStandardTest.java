package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problem;

/** Every example of bad-standards.txt tells its mistakes, all of them, each at its line. */
class BadStandardTest {

    record Example(String name, String file, List<String> problems) {
        static Example of(String text) {
            List<String> lines = text.lines().toList();
            String file = String.join(
                            "\n",
                            lines.subList(1, lines.size()).stream()
                                    .filter(line -> !line.startsWith("> "))
                                    .toList())
                    .strip();
            List<String> problems = lines.stream()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line.substring(2))
                    .toList();
            return new Example(
                    lines.get(0), file.replace("@level\n", Examples.LEVEL).replace("@top\n", Examples.TOP), problems);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_mistake_is_told_at_its_line(Example example) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> Examples.standard(example.file()));
        assertThat(invalid).as("refused").isNotNull();
        assertThat(invalid.problems())
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("^f.yaml:", ""))
                .containsExactlyInAnyOrderElementsOf(example.problems());
    }

    @Test
    void examples_are_many_and_tell_something() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThan(60)
                .allMatch(example -> !example.problems().isEmpty());
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream in = BadStandardTest.class.getResourceAsStream("bad-standards.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Example::of);
        }
    }
}
