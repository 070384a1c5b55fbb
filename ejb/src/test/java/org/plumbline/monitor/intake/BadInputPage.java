package org.plumbline.monitor.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that says what is not taken: its tables are what the tests send and expect. */
final class BadInputPage {
    private static final Path PAGE = Path.of("..", "docs", "bad-input.md");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final String section;

    /** @param section its heading */
    BadInputPage(String section) {
        try {
            String page = Files.readString(PAGE);
            int from = page.indexOf("\n## " + section + "\n");
            int to = page.indexOf("\n## ", from + 1);
            this.section = page.substring(from, to < 0 ? page.length() : to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param answer as the page promises it */
    record Row(String what, String sent, String answer) {
        /** What stands in code: the text itself. */
        List<String> texts() {
            return CODE.matcher(sent)
                    .results()
                    .map(match -> match.group(1)
                            .replace("\\n", "\n")
                            .replace("\\t", "\t")
                            .replace("\\0", "\0"))
                    .toList();
        }

        Row answered(String otherwise) {
            return new Row(what, sent, otherwise);
        }

        @Override
        public String toString() {
            return "| " + what + " | " + sent + " | " + answer + " |";
        }
    }

    List<Row> rows() {
        return section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| What |"))
                .map(line -> line.substring(2, line.length() - 1).split("\\|"))
                .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                .toList();
    }

    /** The document that the section shows. */
    String document() {
        Matcher document = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(section);
        if (!document.find()) {
            throw new IllegalStateException("The section shows no document");
        }
        return document.group(1);
    }
}
