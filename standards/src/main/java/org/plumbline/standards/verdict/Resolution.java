package org.plumbline.standards.verdict;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.clock.Deadline;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.WarningPoint;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Subject;

/** Turns the words of one standard into codes and clocks; the same pattern is resolved once. */
final class Resolution {

    /** Of a standard that names no such types: an id that no pattern has. */
    static final int NO_PATTERN = -1;

    private final Vocabulary vocabulary;
    private final WorkingCalendar calendar;
    private final Dictionary dictionary;
    private final ZoneId zone;
    private final Set<String> supplied;
    private final Map<Pattern, ResolvedPattern> patterns = new LinkedHashMap<>();
    private int asks;
    private final Map<String, ResolvedLevel> levels = new HashMap<>();

    Resolution(
            Vocabulary vocabulary, WorkingCalendar calendar, Dictionary dictionary, ZoneId zone, Set<String> supplied) {
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.dictionary = dictionary;
        this.zone = zone;
        this.supplied = supplied;
    }

    ZoneId zone() {
        return zone;
    }

    CivilTime civil() {
        return CivilTime.of(zone);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    ResolvedPattern pattern(Pattern pattern) {
        ResolvedPattern known = patterns.get(pattern);
        if (known == null) {
            known = new ResolvedPattern(patterns.size(), pattern, this);
            patterns.put(pattern, known);
        }
        return known;
    }

    int typesPattern(Set<String> types) {
        return types.isEmpty() ? NO_PATTERN : pattern(new Pattern(types, Map.of())).id;
    }

    /** The code of what an event may say of itself: the name of an attribute, or a value. */
    int asked(String word) {
        int code = dictionary.code(word);
        asks = Math.max(asks, code + 1);
        return code;
    }

    BitSet asked(Set<String> words) {
        BitSet codes = new BitSet();
        words.forEach(word -> codes.set(asked(word)));
        return codes;
    }

    /** All that is asked for has a code below this. */
    int asks() {
        return asks;
    }

    /** For people, as a sentence begins with it. */
    String titleOf(String attribute) {
        return vocabulary.attribute(attribute).title();
    }

    boolean isOfCase(String attribute) {
        return vocabulary.attribute(attribute).ofCase();
    }

    BitSet types(Pattern pattern) {
        BitSet codes = new BitSet();
        pattern.typesIn(vocabulary).forEach(type -> codes.set(dictionary.code(type)));
        return codes;
    }

    ResolvedPattern[] patterns() {
        return patterns.values().toArray(ResolvedPattern[]::new);
    }

    /** Whether the feed supplies any event that the pattern means. */
    boolean isSupplied(Pattern pattern) {
        return supplied.isEmpty() || !Collections.disjoint(pattern.typesIn(vocabulary), supplied);
    }

    Deadline deadline(Limit limit, Readings readings) {
        return Deadline.of(limit, readings, calendar, zone, this::asked);
    }

    SpanClock clock(Span span, Readings readings) {
        return new SpanClock(span, readings, calendar, zone);
    }

    ResolvedLevel level(Level level) {
        ResolvedCondition segment = condition(level.segment());
        ResolvedCondition condition = condition(level.condition());
        Judge judge = Judge.of(level, this);
        boolean supplied = level.measure().targets().stream().anyMatch(this::isSupplied);
        ResolvedLeeway leeway = ResolvedLeeway.of(level.leeway(), this);
        ResolvedLevel resolved = new ResolvedLevel(
                level,
                Subject.of(level.measure(), vocabulary),
                judge,
                segment,
                condition,
                supplied,
                leeway,
                warnings(level));
        levels.put(level.id(), resolved);
        return resolved;
    }

    /** A level that has been resolved before this one. */
    ResolvedLevel above(String id) {
        ResolvedLevel above = levels.get(id);
        if (above == null) {
            throw new IllegalArgumentException("No level " + id + " stands above one that follows it");
        }
        return above;
    }

    private WarningPoint[] warnings(Level level) {
        return level.warnings().stream()
                .map(span -> new WarningPoint(span, calendar, CivilTime.of(zone)))
                .toArray(WarningPoint[]::new);
    }

    ResolvedCondition condition(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return new ResolvedCondition.Is(
                    asked(is.attribute()), asked(is.values()), is.atTrigger(), isOfCase(is.attribute()));
        }
        if (condition instanceof Condition.Happened happened) {
            return new ResolvedCondition.Happened(
                    pattern(happened.event()), happened.sinceTrigger(), happened.byLimit());
        }
        if (condition instanceof Condition.Not not) {
            return new ResolvedCondition.Not(condition(not.condition()));
        }
        List<ResolvedCondition> all = new ArrayList<>();
        ((Condition.All) condition).conditions().forEach(each -> all.add(condition(each)));
        return new ResolvedCondition.All(all);
    }
}
