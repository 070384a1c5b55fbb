package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads where a rhythm ends: an event, a span since its start ({@code 104 weeks}), or a list for whichever is first. */
final class UntilWords {

    /** Either part may be missing. */
    record Until(@Nullable Pattern event, @Nullable Span span) {}

    private UntilWords() {}

    static Until read(EventWords events, Section section, String key) {
        List<Item> items = section.items(key);
        List<Item> spans = items.stream().filter(UntilWords::isSpan).toList();
        List<Item> others = new ArrayList<>(items);
        others.removeAll(spans);
        Optional<Span> span = Optional.empty();
        for (Item item : spans) {
            if (span.isPresent()) {
                item.report("a second span", "keep the shorter");
            }
            span = SpanWords.read(item.text().orElseThrow(), item::report);
        }
        return new Until(events.pattern(others, "event", "only").orElse(null), span.orElse(null));
    }

    private static boolean isSpan(Item item) {
        return item.text().filter(text -> Character.isDigit(text.charAt(0))).isPresent();
    }
}
