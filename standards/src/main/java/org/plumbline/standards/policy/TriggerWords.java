package org.plumbline.standards.policy;

import java.util.List;
import java.util.Optional;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** What starts a clock: {@code referral} for the first one, {@code {each: missed-appointment}} for every one. */
record TriggerWords(Optional<Pattern> pattern, boolean each) {

    static TriggerWords read(EventWords events, Section section, String key) {
        return of(events, section.items(key));
    }

    static TriggerWords of(EventWords events, List<Item> items) {
        boolean each = items.stream()
                .anyMatch(item -> item.section().filter(at -> at.has("each")).isPresent());
        return new TriggerWords(events.pattern(items, "first", "each", "event", "only"), each);
    }
}
