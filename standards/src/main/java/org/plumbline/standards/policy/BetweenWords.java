package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads {@code between: [24 hours, 48 hours]} with {@code before} or {@code after}, {@code do}, {@code called-off}, {@code held}. */
record BetweenWords(EventWords events) {

    static final String ANY = "any time";

    Optional<Measure> read(Section section) {
        section.required("do");
        List<Span> ends = ends(section);
        boolean before = section.has("before");
        String side = before ? "before" : "after";
        if (before == section.has("after")) {
            section.items("after");
            section.report(side, "a window lies before or after something", "write one of 'before' and 'after'");
        }
        List<Item> items = section.items(side);
        Optional<String> at = items.stream()
                .flatMap(item -> item.section().stream())
                .filter(mapping -> mapping.has("at"))
                .findFirst()
                .flatMap(mapping -> events.dueAttribute(mapping, "at"));
        TriggerWords anchor = TriggerWords.of(events, items);
        Optional<Pattern> target = events.pattern(section, "do");
        Optional<Pattern> calledOff = events.pattern(section, "called-off");
        Optional<Pattern> held = events.pattern(section, "held");
        if (at.isEmpty()) {
            reportBookings(section);
        }
        if (ends.isEmpty() || anchor.pattern().isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Span near = ends.get(0);
        Span far = ends.size() == 1 ? null : ends.get(1);
        if (far == null && !before) {
            section.report("between", "any time after something never falls due", "name the end of the window");
            return Optional.empty();
        }
        checkBackwards(section, ends, before);
        return Optional.of(new Between(
                near,
                far,
                before,
                anchor.pattern().get(),
                anchor.each(),
                at.orElse(null),
                target.get(),
                calledOff.orElse(null),
                held.orElse(null)));
    }

    /** The nearer end, and the farther one unless any time will do; empty if they can't be read. */
    private static List<Span> ends(Section section) {
        List<Item> items = section.items("between");
        List<Span> spans = new ArrayList<>();
        long any = items.stream()
                .filter(item -> item.text().equals(Optional.of(ANY)))
                .count();
        for (Item item : items) {
            if (!item.text().equals(Optional.of(ANY))) {
                item.text().flatMap(text -> SpanWords.read(text, item::report)).ifPresent(spans::add);
            }
        }
        if (items.size() != 2
                || any > 1
                || items.stream().anyMatch(item -> item.text().isEmpty())) {
            section.report(
                    "between", "a window has two ends", "write '[24 hours, 48 hours]' or '[7 days, " + ANY + "]'");
            return List.of();
        }
        if (spans.size() + any < 2) {
            return List.of();
        }
        if (spans.size() == 2
                && spans.get(0).unit() == spans.get(1).unit()
                && spans.get(0).amount() > spans.get(1).amount()) {
            section.report("between", "the farther end stands first", "write the nearer end first");
        }
        return spans;
    }

    private static void reportBookings(Section section) {
        for (String key : List.of("called-off", "held")) {
            if (section.has(key)) {
                section.report(key, "'" + key + "' goes with a booking", "write 'at: scheduled' beside the booking");
            }
        }
    }

    private static void checkBackwards(Section section, List<Span> ends, boolean before) {
        boolean forwardOnly = ends.stream()
                .map(Span::unit)
                .anyMatch(unit -> unit == Unit.BUSINESS_HOURS || unit == Unit.WORKING_DAYS_SAME_TIME);
        if (before && forwardOnly) {
            section.report("between", "opening hours are not counted backwards", "write hours or working days");
        }
    }
}
