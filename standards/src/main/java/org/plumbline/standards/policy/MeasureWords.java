package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Measure.Alternative;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Within;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads the shape of a promise: exactly one of the keys that make a measure. */
final class MeasureWords {

    /** The keys that make a measure, each with those that go with it. */
    private static final Map<String, Set<String>> SHAPES = shapes();

    private final Vocabulary vocabulary;
    private final EventWords events;
    private final ConditionWords conditions;
    private final AgreedWords agreed;
    private final LimitWords limits;
    private final Map<String, Optional<Measure>> above;

    /** @param above the measures of the levels that stand above, by id */
    MeasureWords(
            Vocabulary vocabulary, EventWords events, ConditionWords conditions, Map<String, Optional<Measure>> above) {
        this.above = above;
        this.vocabulary = vocabulary;
        this.events = events;
        this.conditions = conditions;
        this.agreed = new AgreedWords(vocabulary, events);
        this.limits = new LimitWords(events, agreed);
    }

    /** Leaves the keys of the section that are no measure's to the caller. */
    Optional<Measure> read(Section section) {
        List<String> shapes = SHAPES.keySet().stream().filter(section::has).toList();
        if (shapes.size() != 1) {
            reportShapes(section, shapes);
            askAll(section);
            return Optional.empty();
        }
        String shape = shapes.get(0);
        reportStrays(section, shape);
        return switch (shape) {
            case "within" -> within(section);
            case "at-least" -> new AtLeastWords(events, above).read(section);
            case "between" -> new BetweenWords(events).read(section);
            case "value" -> new ValueWords(events, vocabulary).read(section);
            case "volume" -> new VolumeWords(events).read(section);
            case "every" -> every(section, rhythm(section));
            default -> every(section, eachPeriod(section));
        };
    }

    private Optional<Measure> within(Section section) {
        section.required("of", "do");
        Optional<Limit> limit = limits.read(section, "within");
        Optional<Trigger> trigger = TriggerWords.trigger(events, section, "of", above);
        Optional<Pattern> target = events.pattern(section, "do");
        List<Alternative> alternatives = new ArrayList<>();
        if (limit.isPresent() && target.isPresent()) {
            alternatives.add(new Alternative(target.get(), limit.get(), Condition.ALWAYS));
        }
        if (target.isPresent()
                && trigger.filter(on -> on.follows() == null && on.pattern().equals(target.get()))
                        .isPresent()) {
            section.report("do", "the target is the trigger itself", "for one after another write 'every: ...'");
        }
        section.sections("or").forEach(each -> alternative(each, limit).ifPresent(alternatives::add));
        return alternatives.isEmpty() ? Optional.empty() : trigger.map(on -> new Within(on, alternatives));
    }

    private Optional<Alternative> alternative(Section section, Optional<Limit> inherited) {
        Optional<Pattern> target = events.pattern(section.required("do"), "do");
        Optional<Limit> own = limits.read(section, "within");
        Optional<Limit> limit = section.has("within") ? own : inherited;
        Condition when = conditions.read(section, "if", true);
        section.done();
        // An inherited limit that could not be read has been reported where it stands.
        return limit.flatMap(by -> section.make(() -> new Alternative(target.orElseThrow(), by, when)));
    }

    private Optional<Measure> every(Section section, Optional<? extends Measure.Rhythm> rhythm) {
        section.required("from", "do");
        TriggerWords from = TriggerWords.read(events, section, "from");
        Optional<Pattern> target = events.pattern(section, "do");
        UntilWords.Until until = UntilWords.read(events, section, "until");
        return rhythm.isEmpty() || from.pattern().isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new Every(
                        from.pattern().get(), from.each(), until.event(), until.span(), target.get(), rhythm.get()));
    }

    private Optional<? extends Measure.Rhythm> rhythm(Section section) {
        List<Item> items = section.items("every");
        Optional<Section> plan = AgreedWords.in(items);
        if (plan.isPresent()) {
            section.oneOf("slots", List.of("rolling", "grid"))
                    .filter("grid"::equals)
                    .ifPresent(grid -> section.report(
                            "slots", "fixed slots do not go with a limit that the case agrees on", "leave it out"));
            return agreed.gap(plan.get());
        }
        List<Measure.Phase> phases = PhaseWords.read(items);
        boolean grid = section.oneOf("slots", List.of("rolling", "grid"))
                .filter("grid"::equals)
                .isPresent();
        return phases.isEmpty()
                ? Optional.empty()
                : Optional.of(grid ? new Measure.Grid(phases) : new Measure.Rolling(phases));
    }

    private static Optional<Measure.Rhythm> eachPeriod(Section section) {
        Optional<Measure.Period> period = section.required("in-each").oneOf("in-each", Measure.Period.class);
        Optional<Integer> times = AtLeastWords.times(section, "times");
        return times.flatMap(n -> period.map(each -> new Measure.EachPeriod(n, each)));
    }

    private static void reportShapes(Section section, List<String> shapes) {
        if (shapes.isEmpty()) {
            section.report(
                    "no measure", "write 'within: 3 days', 'every: 2 weeks', or 'times: 2' with 'in-each: month'");
        } else {
            section.report(
                    shapes.get(1),
                    "'" + shapes.get(0) + "' and '" + shapes.get(1) + "' are two promises",
                    "keep one, or write two levels");
        }
    }

    private static void reportStrays(Section section, String shape) {
        SHAPES.forEach((other, keys) -> keys.stream()
                .filter(key -> section.has(key) && !SHAPES.get(shape).contains(key))
                .forEach(key -> {
                    section.items(key);
                    section.report(
                            key,
                            "'" + key + "' does not go with '" + shape + "'",
                            "with it go " + String.join(", ", SHAPES.get(shape)));
                }));
    }

    private static void askAll(Section section) {
        SHAPES.forEach((shape, keys) -> {
            section.items(shape);
            keys.forEach(section::items);
        });
    }

    private static Map<String, Set<String>> shapes() {
        Map<String, Set<String>> shapes = new LinkedHashMap<>();
        shapes.put("within", ordered("of", "do", "or"));
        shapes.put("every", ordered("from", "until", "do", "slots"));
        shapes.put("times", ordered("in-each", "from", "until", "do"));
        shapes.put("at-least", ordered("of", "do", "window", "opens", "until", "distinct", "enough"));
        shapes.put("between", ordered("before", "after", "do", "called-off", "held"));
        shapes.put("value", ordered("of", "max", "min"));
        shapes.put("volume", ordered("in-each", "from", "until", "do", "not-before", "distinct"));
        return shapes;
    }

    private static Set<String> ordered(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
