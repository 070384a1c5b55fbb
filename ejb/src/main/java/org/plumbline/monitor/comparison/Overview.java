package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.UnmeasuredPromise;

/**
 * Who keeps what they promised: provider by dimension.
 *
 * @param sentence the finding, with figures
 * @param asOf the viewing tenant's time
 */
public record Overview(String sentence, List<Head> dimensions, List<ProviderRow> rows, Instant asOf) {
    public Overview {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /** A dimension at the head of a column. */
    public record Head(String id, String title) {}

    /** Whether any two promises of a column can be put in order; where none can, no cell need say so. */
    public boolean ordered(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column).strictness())
                .anyMatch(words -> !words.isEmpty() && !words.equals(Standing.NONE));
    }

    /** Every dimension that somebody promised something in, in the order of the vocabulary. */
    static List<Head> heads(Iterable<Side> sides) {
        Set<String> promised = new LinkedHashSet<>();
        for (Side side : sides) {
            for (Promised one : side.latest()) {
                Standard standard = one.standard();
                standard.levels().stream().map(Level::dimension).forEach(promised::add);
                standard.unmeasured().stream().map(UnmeasuredPromise::dimension).forEach(promised::add);
            }
        }
        Vocabulary vocabulary = Vocabulary.builtIn();
        List<String> ordered = new ArrayList<>(vocabulary.dimensions().keySet());
        ordered.retainAll(promised);
        promised.stream().filter(id -> !ordered.contains(id)).sorted().forEach(ordered::add);
        return ordered.stream()
                .map(id -> new Head(id, vocabulary.dimensionTitle(id)))
                .toList();
    }
}
