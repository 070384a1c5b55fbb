package org.plumbline.standards.yaml;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found so far, in one document or in several that belong together. For one reading, one thread. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes by file and line. */
    public List<Problem> list() {
        return found.stream().sorted().distinct().toList();
    }

    /**
     * Ends a reading.
     *
     * @throws InvalidDocument with every mistake, if there was one
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidDocument(list());
        }
    }
}
