package org.plumbline.standards.example;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Within;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.policy.Unit;
import org.plumbline.standards.policy.Value;
import org.plumbline.standards.verdict.State;

/** Which verdicts a rule can lead to at all, told from the rule alone. */
final class Possible {

    private Possible() {}

    static Set<State> of(Standard standard, Level level, Vocabulary vocabulary) {
        Set<State> possible = EnumSet.of(State.MET, State.MISSED);
        // A number is there or not, and what binds only those who did it is done: nothing of it is open or can end.
        if (!(level.measure() instanceof Value) && !appliesOnceDone(level)) {
            possible.add(State.OPEN);
            if (canBeWithdrawn(standard, level, vocabulary)) {
                possible.add(State.WITHDRAWN);
            }
        }
        if (!level.leeway().excuses().isEmpty()) {
            possible.add(State.EXCUSED);
        }
        if (canLackEvidence(level)) {
            possible.add(State.NO_EVIDENCE);
        }
        return possible;
    }

    private static boolean appliesOnceDone(Level level) {
        return level.condition() instanceof Condition.Happened happened
                && level.measure().targets().stream().allMatch(happened.event()::equals);
    }

    /** By a closing that does so and can come after the start, or by an end or a new booking of its own. */
    private static boolean canBeWithdrawn(Standard standard, Level level, Vocabulary vocabulary) {
        Measure measure = level.measure();
        if (measure instanceof Between between && between.at() == null && between.before()) {
            return false;
        }
        Readings.Closing closing = level.readings().closing();
        boolean ends = measure instanceof Every every && every.untilEvent() != null;
        if (Subject.of(measure, vocabulary) == Subject.CONTRACT) {
            return ends;
        }
        boolean ended = closing == Readings.Closing.WITHDRAWS || closing == Readings.Closing.IGNORES;
        boolean moved = measure instanceof Between between && between.at() != null;
        boolean startsWithTheEnd = !standard.closes().isEmpty()
                && measure.start().typesIn(vocabulary).stream()
                        .allMatch(type -> standard.closes().stream().anyMatch(end -> vocabulary.is(type, end)));
        return moved || ends && ended || closing == Readings.Closing.WITHDRAWS && !startsWithTheEnd;
    }

    /** A time of day, a number, the time of a booking or the word of a plan that nobody wrote down. */
    private static boolean canLackEvidence(Level level) {
        Measure measure = level.measure();
        boolean hours = level.readings().precision() != Readings.Precision.DAY
                && measure.spans().anyMatch(span -> span.unit() == Unit.HOURS || span.unit() == Unit.BUSINESS_HOURS);
        boolean silent = agreed(measure).anyMatch(agreed -> !saysOne(level.segment(), agreed));
        boolean booked = measure instanceof Between between && between.at() != null;
        return measure instanceof Value || hours || silent || booked;
    }

    private static Stream<Agreed> agreed(Measure measure) {
        if (measure instanceof Every every) {
            return every.rhythm() instanceof Agreed agreed ? Stream.of(agreed) : Stream.empty();
        }
        return measure instanceof Within within
                ? within.alternatives().stream()
                        .map(Measure.Alternative::limit)
                        .filter(Agreed.class::isInstance)
                        .map(Agreed.class::cast)
                : Stream.empty();
    }

    /** Only cases whose plan says one of the words are spoken of. */
    private static boolean saysOne(Condition segment, Agreed agreed) {
        return segment instanceof Condition.Is is
                && is.attribute().equals(agreed.attribute())
                && agreed.limits().keySet().containsAll(is.values());
    }
}
