package org.plumbline.monitor.comparison;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.plumbline.monitor.Refused;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.StandardReader;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problem;

/** A promise that nobody made, typed in the standards language to measure all by: its measure, in one line or several. */
final class TypedYardstick {
    static final String ID = "typed-01";

    private static final int LONGEST = 1_000;
    /** Only so that the text can be read: working days are those of the contracts. */
    private static final String CALENDAR = "england-and-wales";

    private static final String HEAD = """
            standard: typed
            title: A yardstick of one's own
            vocabulary: 1
            calendar: %s
            source: typed
            opens: referral
            levels:
            """.formatted(CALENDAR);
    private static final String LEVEL =
            "id: " + ID + "%1$sdimension: %2$s%1$spromise: A yardstick of one's own.%1$s" + "source: typed%1$s";
    private static final int LINES_BEFORE = 11;

    private TypedYardstick() {}

    /** Whether a yardstick is typed, and no id of somebody's promise. */
    static boolean is(String yardstick) {
        return yardstick.indexOf(':') >= 0;
    }

    /** @throws Refused where a yardstick, typed or not, is longer than anybody types */
    static void check(String yardstick) {
        if (yardstick.length() > LONGEST) {
            throw Refused.invalid("A yardstick has at most " + LONGEST + " characters");
        }
    }

    /**
     * @param text such as {@code within: 2 days, of: referral, do: contact}
     * @param dimension one that there is
     * @throws Refused with the line, what is wrong there and what would be right
     */
    static Level read(String text, String dimension) {
        boolean several = text.strip().indexOf('\n') >= 0;
        String level = several
                ? "  - " + LEVEL.formatted("\n    ", dimension) + text.strip().replace("\n", "\n    ") + "\n"
                : "  - {" + LEVEL.formatted(", ", dimension) + text.strip() + "}\n";
        try {
            List<Level> levels = StandardReader.read(
                            "yardstick", new StringReader(HEAD + level), Vocabulary.builtIn(), Set.of(CALENDAR))
                    .levels();
            if (levels.size() != 1) {
                throw Refused.invalid(
                        "Type the measure of one promise, such as within: 2 days, of: referral, do: contact");
            }
            return levels.get(0);
        } catch (InvalidDocument found) {
            Problem first = found.problems().get(0);
            String line = several ? "line " + Math.max(1, first.line() - LINES_BEFORE) + ": " : "";
            throw Refused.invalid("The yardstick can't be read: " + line + first.message()
                    + (first.right().isEmpty() ? "" : "; " + first.right()));
        }
    }
}
