package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for authors says what the reader reads. */
class WritingAStandardTest {

    private static final Path PAGE = Path.of("..", "docs", "writing-a-standard.md");

    @Test
    void its_example_is_a_standard() throws IOException {
        String yaml = java.util.regex.Pattern.compile("```yaml\n(.*?)```", java.util.regex.Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(Examples.standard(yaml).levels()).extracting(Level::id).contains("example-01", "example-03");
    }

    @Test
    void it_names_every_reading_with_its_words_the_default_first() throws IOException {
        List<String> rows = java.util.regex.Pattern.compile("\\| `([a-z-]+)` \\| ([^|`]+) \\| [^|]+ \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .filter(match -> ReadingWords.NAMES.contains(match.group(1)))
                .map(WritingAStandardTest::row)
                .toList();
        Readings defaults = Readings.DEFAULT;
        assertThat(rows)
                .containsExactly(
                        row("days", defaults.days()),
                        row("day-zero", defaults.dayZero()),
                        row("first-day", defaults.firstDay()),
                        row("precision", defaults.precision()),
                        row("month", defaults.month()),
                        row("early", defaults.early()),
                        row("closing", defaults.closing()),
                        row("first-due", defaults.firstDue()),
                        row("numbering", defaults.numbering()),
                        row("phase-change", defaults.phaseChange()),
                        row("part-period", defaults.partPeriod()),
                        row("anchor", defaults.anchor()),
                        row("short-notice", defaults.shortNotice()),
                        row("excuse", defaults.excuse()));
    }

    @Test
    void it_names_every_unit() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Unit.values())
                .allMatch(unit ->
                        page.contains(unit.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static String row(MatchResult match) {
        return match.group(1) + ": " + match.group(2);
    }

    private static <E extends Enum<E>> String row(String name, E first) {
        Stream<E> others =
                Stream.of(first.getDeclaringClass().getEnumConstants()).filter(each -> each != first);
        List<String> words =
                Stream.concat(Stream.of(first), others).map(ReadingWords::word).toList();
        return name + ": " + String.join(", ", words);
    }
}
