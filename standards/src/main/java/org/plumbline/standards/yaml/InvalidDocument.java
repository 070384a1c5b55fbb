package org.plumbline.standards.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with every mistake in it; the message has one line for each. */
public final class InvalidDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * With these mistakes.
     *
     * @param problems at least one
     */
    public InvalidDocument(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid document has a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
