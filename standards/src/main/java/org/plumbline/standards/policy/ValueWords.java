package org.plumbline.standards.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.event.AttributeType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Section;

/** Reads {@code value: travel-minutes} with {@code of} and {@code max} or {@code min}. */
record ValueWords(EventWords events, Vocabulary vocabulary) {

    Optional<Measure> read(Section section) {
        section.required("of");
        Optional<String> attribute = section.text("value");
        attribute.ifPresent(name -> check(section, name));
        TriggerWords event = TriggerWords.read(events, section, "of");
        Optional<BigDecimal> min = section.decimal("min");
        Optional<BigDecimal> max = section.decimal("max");
        if (!section.has("min") && !section.has("max")) {
            section.report("value", "no bound", "write 'max: 40', 'min: 2' or both");
        } else if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            section.report("min", "is above 'max'", "no number would do");
        } else if (attribute.isPresent() && event.pattern().isPresent() && (min.isPresent() || max.isPresent())) {
            return Optional.of(new Value(
                    attribute.get(),
                    min.orElse(null),
                    max.orElse(null),
                    event.pattern().get(),
                    event.each()));
        }
        return Optional.empty();
    }

    private void check(Section section, String name) {
        events.checkAttribute(name, Set.of(), (message, right) -> section.report("value", message, right));
        AttributeType type = vocabulary.attribute(name).type();
        if (vocabulary.declares(name) && type != AttributeType.NUMBER) {
            section.report("value", "'" + name + "' holds " + type, "name an attribute that holds a number");
        }
    }
}
