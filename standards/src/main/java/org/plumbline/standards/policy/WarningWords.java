package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads {@code warn: 2 days before}, or a list of such points. */
final class WarningWords {

    private static final String BEFORE = " before";
    private static final String RIGHT = "write a span and 'before': '2 days before', '1 working day before'";

    private WarningWords() {}

    static List<Span> read(Section section, String key) {
        List<Span> points = new ArrayList<>();
        for (Item item : section.items(key)) {
            point(item).ifPresent(point -> {
                if (points.contains(point)) {
                    item.report("'" + item.text().orElse("") + "' is listed twice", "keep one");
                }
                points.add(point);
            });
        }
        return points;
    }

    private static Optional<Span> point(Item item) {
        String text = item.text().orElse("");
        if (!text.endsWith(BEFORE)) {
            item.report("'" + text + "' is no warning point", RIGHT);
            return Optional.empty();
        }
        return SpanWords.read(text.substring(0, text.length() - BEFORE.length()), item::report);
    }
}
