package org.plumbline.standards.verdict;

import java.util.stream.Collectors;
import org.plumbline.standards.clock.WarningPoint;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Subject;

/** A promise with its patterns, limits and conditions as codes and clocks. */
public final class ResolvedLevel {

    private final Level level;
    final Subject subject;
    final Judge judge;
    final ResolvedCondition segment;
    final ResolvedCondition condition;
    final boolean conditional;

    /** Whether the contract's feed supplies any event that could keep it. */
    final boolean supplied;

    final ResolvedLeeway leeway;
    final boolean excusedAnyTime;
    final WarningPoint[] warnings;
    final Readings.Closing closing;

    /** The levels that stand in place of this one where they apply. */
    ResolvedLevel[] replacedBy = {};

    /** An event of which only the day is known is judged by days, even against a limit to the hour. */
    final boolean byDays;

    ResolvedLevel(
            Level level,
            Subject subject,
            Judge judge,
            ResolvedCondition segment,
            ResolvedCondition condition,
            boolean supplied,
            ResolvedLeeway leeway,
            WarningPoint[] warnings) {
        this.level = level;
        this.subject = subject;
        this.judge = judge;
        this.segment = segment;
        this.condition = condition;
        this.supplied = supplied;
        this.leeway = leeway;
        this.warnings = warnings;
        excusedAnyTime = level.readings().excuse() == Readings.Excuse.ANY_TIME;
        conditional = !segment.equals(ResolvedCondition.ALWAYS) || !condition.equals(ResolvedCondition.ALWAYS);
        closing = level.readings().closing();
        byDays = level.readings().precision() == Readings.Precision.DAY;
    }

    /** What keeps the promise, for people: "contact by phone or letter sent". */
    String targetWords(Vocabulary vocabulary) {
        return level.measure().targets().stream()
                .flatMap(target -> target.types().stream())
                .distinct()
                .map(type -> vocabulary.find(type).map(EventType::title).orElse(type))
                .collect(Collectors.joining(" or "));
    }

    /** The promise as it was written. */
    public Level level() {
        return level;
    }
}
