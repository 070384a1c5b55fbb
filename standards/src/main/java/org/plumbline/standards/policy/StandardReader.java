package org.plumbline.standards.policy;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;
import org.plumbline.standards.yaml.Spelling;

/** Reads a standard from its YAML form, and tells every mistake in it at once. */
public final class StandardReader {

    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Vocabulary vocabulary;
    private final Set<String> calendars;
    private final Problems problems;

    private StandardReader(Vocabulary vocabulary, Set<String> calendars, Problems problems) {
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.calendars = new TreeSet<>(calendars);
        this.calendars.add(Standard.NATION);
    }

    /**
     * @param file the name that problems show
     * @param vocabulary the one whose version the standard must name
     * @param calendars ids of the calendars that it can name
     * @throws InvalidDocument with every mistake, each with its line, its key and what would be right
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static Standard read(String file, Reader reader, Vocabulary vocabulary, Set<String> calendars) {
        Problems problems = new Problems();
        Section top = Document.read(file, reader, problems);
        Optional<Standard> standard = new StandardReader(vocabulary, calendars, problems).standard(top);
        problems.throwIfAny();
        return standard.orElseThrow();
    }

    private Optional<Standard> standard(Section top) {
        String id = id(top);
        String title = top.requiredText("title");
        Optional<String> provider = top.text("provider");
        Optional<String> scheme = top.text("scheme");
        List<String> contracts = top.texts("contracts");
        checkVocabulary(top);
        String calendar = calendar(top);
        Optional<ZoneId> zone = zone(top);
        String source = top.requiredText("source");
        Openings openings = openings(top);
        Standard.AppliesTo appliesTo = appliesTo(top);
        Readings readings = top.section("readings")
                .map(each -> ReadingWords.read(each, Readings.DEFAULT))
                .orElse(Readings.DEFAULT);

        Leeway leeway = new LeewayWords(new EventWords(vocabulary)).read(top, Leeway.NONE);

        LevelWords words = new LevelWords(vocabulary, readings, leeway, source);
        List<Section> levelSections = top.sections("levels");
        List<Section> unmeasuredSections = top.sections("unmeasured");
        List<Level> levels = levelSections.stream()
                .flatMap(each -> words.level(each).stream())
                .toList();
        List<UnmeasuredPromise> unmeasured = unmeasuredSections.stream()
                .flatMap(each -> words.unmeasured(each).stream())
                .toList();
        checkIds(levelSections, unmeasuredSections);
        new ReplacesCheck(levels).check(levelSections);
        boolean readable = !top.keys().isEmpty();
        boolean named = top.has("levels") || top.has("unmeasured");
        boolean empty = problems.isEmpty() && levels.isEmpty() && unmeasured.isEmpty();
        if (readable && !named || empty) {
            top.report("levels", "no promise", "write at least one level, or one promise under 'unmeasured'");
        }
        return top.make(() -> new Standard(
                id,
                title,
                provider.orElse(null),
                scheme.orElse(null),
                contracts,
                vocabulary.version(),
                calendar,
                zone.orElseThrow(),
                source,
                openings.opens(),
                openings.closes(),
                openings.reopens(),
                appliesTo,
                levels,
                unmeasured));
    }

    private static String id(Section top) {
        String id = top.requiredText("standard");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            top.report("standard", "'" + id + "' is no id", "write lower-case words joined by hyphens");
        }
        return id;
    }

    private void checkVocabulary(Section top) {
        Optional<Integer> version = top.required("vocabulary").integer("vocabulary");
        if (version.isPresent() && version.get() != vocabulary.version()) {
            top.report(
                    "vocabulary",
                    "there is no vocabulary " + version.get() + " here",
                    "write 'vocabulary: " + vocabulary.version() + "'");
        }
    }

    private String calendar(Section top) {
        String calendar = top.requiredText("calendar");
        if (!calendar.isEmpty() && !calendars.contains(calendar)) {
            String all = "write one of " + String.join(", ", calendars);
            top.report(
                    "calendar",
                    "unknown calendar '" + calendar + "'",
                    Spelling.nearest(calendar, calendars)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(all));
        }
        return calendar;
    }

    private static Optional<ZoneId> zone(Section top) {
        Optional<String> zone = top.text("zone");
        if (!top.has("zone")) {
            return Optional.of(ZoneId.of("Europe/London"));
        }
        try {
            return zone.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            top.report(
                    "zone",
                    "unknown zone '" + zone.orElseThrow() + "'",
                    Spelling.nearest(zone.get(), ZoneId.getAvailableZoneIds())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("write a zone such as Europe/London"));
            return Optional.empty();
        }
    }

    private record Openings(Set<String> opens, Set<String> closes, Set<String> reopens) {}

    private Openings openings(Section top) {
        EventWords events = new EventWords(vocabulary);
        if (top.has("levels")) {
            top.required("opens");
        }
        Openings openings = new Openings(
                events.typesOfCase(top, "opens"),
                events.typesOfCase(top, "closes"),
                events.typesOfCase(top, "reopens"));
        checkApart(top, "closes", openings.closes(), "opens", openings.opens());
        checkApart(top, "reopens", openings.reopens(), "closes", openings.closes());
        if (top.has("reopens") && !top.has("closes")) {
            top.report("reopens", "nothing closes a case, so nothing reopens it", "write 'closes: ...' too");
        }
        return openings;
    }

    private static Standard.AppliesTo appliesTo(Section top) {
        Optional<Standard.AppliesTo> given = top.oneOf("applies-to", Standard.AppliesTo.class);
        if (top.has("applies-to") && !top.has("opens")) {
            top.report("applies-to", "nothing opens a case, so none is opened after a day", "write 'opens: ...' too");
        }
        return given.orElse(Standard.AppliesTo.CLOCKS);
    }

    private void checkApart(Section top, String key, Set<String> types, String otherKey, Set<String> others) {
        for (String type : types) {
            for (String other : others) {
                if (vocabulary.is(type, other) || vocabulary.is(other, type)) {
                    String as = type.equals(other) ? "" : " ('" + other + "')";
                    top.report(key, "'" + type + "' also stands under '" + otherKey + "'" + as, "keep one");
                }
            }
        }
    }

    private static void checkIds(List<Section> levels, List<Section> unmeasured) {
        Map<String, Integer> lines = new HashMap<>();
        List<Section> all = new ArrayList<>(levels);
        all.addAll(unmeasured);
        for (Section each : all) {
            each.text("id").map(id -> id.toLowerCase(Locale.ROOT)).ifPresent(id -> {
                Integer first = lines.putIfAbsent(id, each.line());
                if (first != null) {
                    each.report("id", "written twice, first in line " + first, "give each promise an id of its own");
                }
            });
        }
    }
}
