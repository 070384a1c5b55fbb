package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/**
 * Reads {@code pauses: [hospital]} and {@code excuses: [customer-declined, {event: missed-appointment}]}; the word
 * {@code none} alone takes back what the file says for all its levels.
 */
final class LeewayWords {

    private static final java.util.regex.Pattern REASON = java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String NONE = "none";

    private final EventWords events;

    LeewayWords(EventWords events) {
        this.events = events;
    }

    /** @param base of the file, for what the section says nothing of */
    Leeway read(Section section, Leeway base) {
        Set<String> pauses = new LinkedHashSet<>();
        for (Item item : items(section, "pauses")) {
            item.section()
                    .ifPresent(mapping -> item.report("a mapping where a reason is due", "write a reason: hospital"));
            reason(item).filter(each -> !pauses.add(each)).ifPresent(each -> twice(item, each));
        }
        List<Pattern> excuses = new ArrayList<>();
        for (Item item : items(section, "excuses")) {
            excuse(item).ifPresent(each -> {
                if (excuses.contains(each)) {
                    twice(item, item.text().orElse("this"));
                }
                excuses.add(each);
            });
        }
        return new Leeway(
                section.has("pauses") ? pauses : base.pauses(), section.has("excuses") ? excuses : base.excuses());
    }

    private static List<Item> items(Section section, String key) {
        List<Item> items = section.items(key);
        boolean none =
                items.size() == 1 && items.get(0).text().filter(NONE::equals).isPresent();
        return none ? List.of() : items;
    }

    private Optional<Pattern> excuse(Item item) {
        return item.section().isPresent()
                ? events.pattern(List.of(item), "event", "only")
                : reason(item).map(reason -> new Pattern(Set.of("excuse"), Map.of("reason", Set.of(reason))));
    }

    private static Optional<String> reason(Item item) {
        Optional<String> reason = item.text();
        if (reason.filter(NONE::equals).isPresent()) {
            item.report("'none' among reasons", "let it stand alone, or leave it out");
            return Optional.empty();
        }
        if (reason.isPresent() && !REASON.matcher(reason.get()).matches()) {
            item.report("'" + reason.get() + "' is no reason", "write lower-case words joined by hyphens: in-hospital");
            return Optional.empty();
        }
        return reason;
    }

    private static void twice(Item item, String reason) {
        item.report("'" + reason + "' is listed twice", "keep one");
    }
}
