package org.plumbline.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.TestServer;

/** The page that says what is not taken: its tables are what the tests send and expect. */
public final class BadInputPage {
    private static final Path PAGE = Path.of(TestServer.setting("plumbline.docs"), "bad-input.md");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private BadInputPage() {}

    /** @param answer as the page promises it */
    public record Row(String what, String sent, String answer) {
        /** What stands in code, in its order. */
        public List<String> texts() {
            return CODE.matcher(sent)
                    .results()
                    .map(match -> match.group(1)
                            .replace("\\n", "\n")
                            .replace("\\t", "\t")
                            .replace("\\0", "\0"))
                    .toList();
        }

        /** What stands beside the code: the name of something that fits no table. */
        public String named() {
            return CODE.matcher(sent).replaceAll("").strip();
        }

        public Row answered(String otherwise) {
            return new Row(what, sent, otherwise);
        }

        @Override
        public String toString() {
            return "| " + what + " | " + sent + " | " + answer + " |";
        }
    }

    /** @param heading of the table's section */
    public static List<Row> rows(String heading) {
        try {
            String page = Files.readString(PAGE);
            int from = page.indexOf("\n## " + heading + "\n");
            int to = page.indexOf("\n## ", from + 1);
            return page.substring(from, to < 0 ? page.length() : to)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| What |"))
                    .map(line -> line.substring(2, line.length() - 1).split("\\|"))
                    .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(List<Row> rows) {
        return rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
    }
}
