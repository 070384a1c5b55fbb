package org.plumbline.standards.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;
import org.plumbline.standards.yaml.Spelling;

/** Reads one service level, or one promise that is not measured. */
final class LevelWords {

    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final java.util.regex.Pattern DIMENSION = java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What an author can settle on purpose besides the readings. */
    static final List<String> SETTLED = List.of(
            "within",
            "every",
            "times",
            "in-each",
            "at-least",
            "window",
            "opens",
            "distinct",
            "enough",
            "between",
            "before",
            "after",
            "called-off",
            "held",
            "value",
            "max",
            "min",
            "volume",
            "not-before",
            "of",
            "do",
            "or",
            "from",
            "until",
            "slots",
            "segment",
            "segment-at",
            "if",
            "share",
            "cohort",
            "over",
            "pauses",
            "excuses",
            "warn",
            "replaces",
            "calendar");

    private final Vocabulary vocabulary;
    private final Readings readings;
    private final String source;
    private final EventWords events;
    private final ConditionWords conditions;
    private final MeasureWords measures;
    private final LeewayWords leeways;
    private final Leeway leeway;
    private final Map<String, Optional<Measure>> above = new LinkedHashMap<>();

    /**
     * @param readings of the file, for levels that settle nothing else
     * @param leeway of the file, likewise
     * @param source of the file, for levels that name none
     */
    LevelWords(Vocabulary vocabulary, Readings readings, Leeway leeway, String source) {
        this.vocabulary = vocabulary;
        this.readings = readings;
        this.source = source;
        this.events = new EventWords(vocabulary);
        this.conditions = new ConditionWords(events);
        this.measures = new MeasureWords(vocabulary, events, conditions, above);
        this.leeways = new LeewayWords(events);
        this.leeway = leeway;
    }

    Optional<Level> level(Section section) {
        List<Item> others = section.items(OtherwiseWords.KEY);
        Optional<Level> level = one(section);
        return level.map(is -> is.otherwise(OtherwiseWords.read(section, others, is, this::otherwise)));
    }

    /** Those below follow the promise as it is, and not as it could be. */
    private Optional<Level> otherwise(Section section) {
        Map<String, Optional<Measure>> known = new LinkedHashMap<>(above);
        Optional<Level> level = one(section);
        above.putAll(known);
        return level;
    }

    private Optional<Level> one(Section section) {
        String id = id(section, "id");
        String dimension = dimension(section);
        String promise = section.requiredText("promise");
        String item = section.text("source").orElse(source);
        Optional<Measure> measure = measures.read(section);
        above.put(id, measure);
        boolean now = section.oneOf("segment-at", List.of("trigger", "now"))
                .filter("now"::equals)
                .isPresent();
        if (section.has("segment-at") && !section.has("segment")) {
            section.report("segment-at", "goes with 'segment'", "write 'segment: {group: PG5}' beside it");
        }
        Condition segment = conditions.read(section, "segment", !now);
        Condition condition = conditions.read(section, "if", true);
        Optional<RequiredShare> share = ShareWords.read(section);
        Optional<Pattern> over = over(section, measure);
        Leeway heeded = leeways.read(section, leeway);
        boolean still = measure.filter(is -> is instanceof Between || is instanceof Value)
                .isPresent();
        if (still && section.has("pauses")) {
            section.report("pauses", "says nothing here: no pause moves what is counted from a date", "leave it out");
        }
        List<Span> warnings = WarningWords.read(section, "warn");
        Section written = section.section("readings").orElse(section);
        Readings chosen = written == section ? readings : ReadingWords.read(written, readings);
        measure.ifPresent(is -> new SubjectCheck(vocabulary).check(section, is));
        measure.ifPresent(is -> ReadingCheck.check(section, written, is, chosen, heeded));
        Set<String> replaces = replaces(section, id);
        Map<String, String> because = because(section);
        if (measure.isEmpty()) {
            // What is wrong has been told: here, or at the promise that this one would follow.
            section.done();
            return Optional.empty();
        }
        return section.make(() -> new Level(
                id,
                dimension,
                promise,
                item,
                measure.get(),
                segment,
                condition,
                share.orElse(null),
                over.orElse(null),
                chosen,
                heeded,
                warnings,
                replaces,
                because,
                List.of()));
    }

    /** Whom a share is taken over, where that is not whoever's clock started. */
    private Optional<Pattern> over(Section section, Optional<Measure> measure) {
        Optional<Pattern> over = events.pattern(section, "over");
        if (over.isPresent() && !section.has("share")) {
            section.report("over", "a denominator says nothing without a share", "write 'share: 90%' beside it");
        }
        boolean first = measure.isEmpty()
                || measure.get() instanceof Measure.Within within && isFirst(within.on())
                || measure.get() instanceof AtLeast atLeast && isFirst(atLeast.on());
        if (over.isPresent() && !first) {
            section.report("over", "goes with the first trigger of 'within' and 'at-least'", "leave it out");
        }
        return over;
    }

    private static boolean isFirst(Trigger on) {
        return !on.each() && on.follows() == null;
    }

    /** Levels that stand above, which this one replaces. */
    private Set<String> replaces(Section section, String id) {
        Set<String> replaces = new LinkedHashSet<>(section.texts("replaces"));
        for (String other : replaces) {
            if (other.equals(id) || !above.containsKey(other)) {
                section.report(
                        "replaces",
                        "no level '" + other + "' stands above this one",
                        Spelling.nearest(other, above.keySet())
                                .filter(near -> !near.equals(id))
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("name one that stands above it in this file"));
            }
        }
        return replaces;
    }

    Optional<UnmeasuredPromise> unmeasured(Section section) {
        String id = id(section, "id");
        String dimension = dimension(section);
        String promise = section.requiredText("promise");
        String item = section.text("source").orElse(source);
        String reason = section.requiredText("reason");
        return section.make(() -> new UnmeasuredPromise(id, dimension, promise, item, reason));
    }

    private static String id(Section section, String key) {
        String id = section.requiredText(key);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.report(key, "'" + id + "' is no id", "write letters, digits, hyphens and underscores, at most 64");
        }
        return id;
    }

    /** A word of the shared ones, or one of the author's own that nobody takes for a slip of one of those. */
    private String dimension(Section section) {
        String dimension = section.requiredText("dimension");
        if (dimension.isEmpty() || vocabulary.dimensions().containsKey(dimension)) {
            return dimension;
        }
        Optional<String> near =
                Spelling.nearest(dimension, vocabulary.dimensions().keySet());
        if (near.isPresent()) {
            section.report("dimension", "unknown dimension '" + dimension + "'", "did you mean '" + near.get() + "'?");
        } else if (!DIMENSION.matcher(dimension).matches()) {
            section.report("dimension", "'" + dimension + "' is no dimension", "write a word such as 'first-contact'");
        }
        return dimension;
    }

    private static Map<String, String> because(Section section) {
        Map<String, String> because = new LinkedHashMap<>();
        section.section("because").ifPresent(reasons -> {
            for (List<String> keys : List.of(ReadingWords.NAMES, SETTLED)) {
                keys.forEach(key -> reasons.text(key).ifPresent(why -> because.put(key, why)));
            }
            reasons.done();
        });
        return because;
    }
}
