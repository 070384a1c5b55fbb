package org.plumbline.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.yaml.Problem;

/**
 * What became of an uploaded document.
 *
 * @param accepted what was made of it, or null where it has problems
 * @param problems every mistake with its line; empty when it was accepted
 */
public record Upload<T>(@Nullable T accepted, List<Problem> problems) {
    public Upload {
        problems = List.copyOf(problems);
        if ((accepted == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("A document is accepted or has problems");
        }
    }

    public boolean isAccepted() {
        return accepted != null;
    }
}
