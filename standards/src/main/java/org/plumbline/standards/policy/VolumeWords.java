package org.plumbline.standards.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Section;

/** Reads {@code volume: 30} with {@code in-each}, {@code from}, {@code do}, {@code not-before}, {@code distinct}. */
record VolumeWords(EventWords events) {

    private static final int MOST = 100_000;

    Optional<Measure> read(Section section) {
        section.required("from", "do");
        Optional<Integer> times = section.integer("volume");
        if (times.isPresent() && (times.get() < 1 || times.get() > MOST)) {
            section.report("volume", "'" + times.get() + "' events", "write a number from 1 to " + MOST);
        }
        Optional<Volume.Year> year = section.required("in-each").oneOf("in-each", Volume.Year.class);
        Optional<Pattern> from = events.pattern(section, "from");
        Optional<Pattern> until = events.pattern(section, "until");
        Optional<LocalDate> notBefore = section.date("not-before");
        Optional<Pattern> target = events.pattern(section, "do");
        Optional<String> distinct = section.text("distinct");
        distinct.ifPresent(name ->
                events.checkAttribute(name, Set.of(), (message, right) -> section.report("distinct", message, right)));
        if (times.isEmpty() || year.isEmpty() || from.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Volume(
                times.get(),
                year.get(),
                from.get(),
                until.orElse(null),
                notBefore.orElse(null),
                target.get(),
                distinct.orElse(null)));
    }
}
