package org.plumbline.standards.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Section;

/** Reads {@code at-least: 3} with {@code of}, {@code do}, {@code window} or {@code until}, {@code distinct}, {@code enough}. */
record AtLeastWords(EventWords events, Map<String, Optional<Measure>> above) {

    private static final int MOST = 1000;

    private static final Map<String, Measure.Period> NEXT = Map.of(
            "next calendar week", Measure.Period.WEEK,
            "next calendar month", Measure.Period.MONTH);

    Optional<Measure> read(Section section) {
        section.required("of", "do");
        Optional<Integer> times = times(section, "at-least");
        Optional<Trigger> trigger = TriggerWords.trigger(events, section, "of", above);
        Optional<Pattern> target = events.pattern(section, "do");
        boolean days = section.oneOf("distinct", Set.of("days")).isPresent();
        Optional<Pattern> enough = events.pattern(section, "enough");
        Optional<AtLeast.Window> window = window(section);
        Optional<Span> opens = opens(section, window);
        if (times.isEmpty() || trigger.isEmpty() || target.isEmpty() || window.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AtLeast(
                times.get(), days, trigger.get(), target.get(), window.get(), opens.orElse(null), enough.orElse(null)));
    }

    /** How often: a whole number from 1 to 1000. */
    static Optional<Integer> times(Section section, String key) {
        Optional<Integer> times = section.integer(key);
        if (times.isPresent() && (times.get() < 1 || times.get() > MOST)) {
            section.report(key, "'" + times.get() + "' times", "write a number from 1 to " + MOST);
            return Optional.empty();
        }
        return times;
    }

    private static Optional<Span> opens(Section section, Optional<AtLeast.Window> window) {
        Optional<Span> opens = section.text("opens")
                .flatMap(text -> SpanWords.read(text, (message, right) -> section.report("opens", message, right)));
        if (opens.filter(span -> !Spans.isCivil(span.unit())).isPresent()) {
            section.report("opens", "a window opens with a day", "write days, working days, weeks or months");
        }
        if (opens.isPresent()
                && window.filter(is -> is instanceof AtLeast.Until).isEmpty()) {
            section.report("opens", "'opens' goes with 'until'", "write 'until: programme-end' for its end");
        }
        return opens;
    }

    private Optional<AtLeast.Window> window(Section section) {
        Optional<AtLeast.Window> until = events.pattern(section, "until").map(AtLeast.Until::new);
        if (section.has("window") == section.has("until")) {
            section.text("window");
            section.report(
                    section.has("window") ? "window" : "at-least",
                    section.has("window") ? "'window' and 'until' both end it" : "no end of its window",
                    "write one of 'window: 7 days', 'window: next calendar week' and 'until: programme-end'");
            return Optional.empty();
        }
        return section.has("until") ? until : section.text("window").flatMap(text -> span(section, text));
    }

    private static Optional<AtLeast.Window> span(Section section, String text) {
        Measure.Period next = NEXT.get(text);
        return next != null
                ? Optional.of(new AtLeast.Next(next))
                : SpanWords.read(text, (message, right) -> section.report("window", message, right))
                        .map(AtLeast.For::new);
    }
}
