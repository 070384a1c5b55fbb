package org.plumbline.monitor.review;

import java.util.List;
import org.plumbline.monitor.attainment.Figures;

/**
 * Everything that a reader of a month's review sees, in the words and with the figures of its moment. No case goes by its
 * reference here: what is frozen can't be erased.
 *
 * @param notice what is to be said of the data, or empty
 * @param facts of every month to date, for the next pack to compare with
 */
public record Pack(PackHead head, String notice, List<Part> parts, List<Fact> facts) {
    public Pack {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /** What became of a promise in a month, as counts. */
    public record Fact(String level, String month, Figures figures) {}

    /** All case numbers that are named in it. */
    public List<Long> cases() {
        return parts.stream()
                .filter(part -> part.table() != null)
                .flatMap(part -> part.table().rows().stream())
                .flatMap(List::stream)
                .filter(PackCell.OfCase.class::isInstance)
                .map(cell -> ((PackCell.OfCase) cell).number())
                .distinct()
                .toList();
    }
}
