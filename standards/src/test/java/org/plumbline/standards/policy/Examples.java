package org.plumbline.standards.policy;

import java.io.StringReader;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;

/** Standards with one level, for the tests of this package. */
final class Examples {

    static final String TOP = """
            standard: example
            title: Example
            vocabulary: 1
            calendar: england-and-wales
            source: A test
            opens: referral
            closes: programme-end
            levels:
            """;

    /** Lines 9 to 11; what follows begins in line 12. */
    static final String LEVEL = TOP + "- id: a\n  dimension: first-contact\n  promise: We will.\n";

    private Examples() {}

    static Standard standard(String file) {
        return StandardReader.read(
                "f.yaml", new StringReader(file), Vocabulary.builtIn(), Set.of("england-and-wales", "scotland"));
    }

    /** @param rule the keys of the measure and what else the level says, as inner part of a YAML flow mapping */
    static Level level(String rule) {
        return standard(TOP + "- {id: a, dimension: first-contact, promise: We will., " + rule + "}")
                .levels()
                .get(0);
    }
}
