package org.plumbline.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.verdict.CountingListener;
import org.plumbline.standards.verdict.Explained;
import org.plumbline.standards.verdict.ExplainingListener;
import org.plumbline.standards.verdict.State;
import org.plumbline.standards.verdict.Tally;

/**
 * Random cases under random standards: the engine says what the reference says. {@code -Dplumbline.cases} says how many
 * cases, {@code -Dplumbline.seed} which is the first; a failure prints its seed and the smallest case that still fails.
 */
class OneTruthTest {

    private static final int OF_THE_SUITE = 2_000;
    private static final int CASES = Integer.getInteger("plumbline.cases", OF_THE_SUITE);
    private static final long FIRST_SEED = Long.getLong("plumbline.seed", 30_000_000L);
    private static final int CHANGES = CASES > OF_THE_SUITE ? 6 : 4;
    private static final Map<Long, TrialCase> TRIALS = new HashMap<>();
    private static final Comparator<Judged> ORDER = Comparator.comparing(Judged::level)
            .thenComparing(Judged::key)
            .thenComparing(Judged::ordinal)
            .thenComparing(Judged::state);

    @Test
    void verdictsAreThoseOfTheReference() {
        forEachCase(OneTruthTest::differenceFromReference);
    }

    @Test
    void noOpportunityIsToldTwice() {
        forEachCase(OneTruthTest::toldTwice);
    }

    @Test
    void nothingChangesBeforeTheNextChangeAndThenAsTheReferenceSays() {
        forEachCase(OneTruthTest::differenceInTime);
    }

    @Test
    void countingAndExplainingSayTheSame() {
        forEachCase(OneTruthTest::differenceOfListeners);
    }

    @Test
    void everyVerdictOfEveryMeasureIsReached() {
        Reached reached = new Reached();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            reached.add(trial(seed));
        }
        if (CASES > OF_THE_SUITE) {
            System.out.println(reached);
        }
        if (CASES >= OF_THE_SUITE) {
            assertThat(reached.missing()).as(reached.toString()).isEmpty();
        }
    }

    /** Those of the suite are written once for all of its tests. */
    private static TrialCase trial(long seed) {
        return CASES > OF_THE_SUITE ? RandomCase.of(seed) : TRIALS.computeIfAbsent(seed, RandomCase::of);
    }

    /** @param difference empty where all is well */
    private static void forEachCase(Function<TrialCase, String> difference) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            check(seed, trial(seed), difference);
        }
    }

    static void check(long seed, TrialCase trial, Function<TrialCase, String> difference) {
        if (!difference.apply(trial).isEmpty()) {
            TrialCase small =
                    Shrink.smallest(trial, each -> !difference.apply(each).isEmpty());
            assertThat(difference.apply(small)).as("seed %d%n%s", seed, small).isEmpty();
        }
    }

    static String differenceFromReference(TrialCase trial) {
        return difference(
                new Engine(trial)
                        .answer(NumberedEvent.byId(trial.events()), trial.asOf())
                        .judged(),
                reference(trial, trial.asOf()));
    }

    static String toldTwice(TrialCase trial) {
        List<String> keys = new ArrayList<>();
        new Engine(trial)
                .assess(
                        NumberedEvent.byId(trial.events()),
                        trial.asOf(),
                        o -> keys.add(o.level() + " " + o.key() + " " + o.ordinal()));
        return keys.stream().distinct().count() == keys.size() ? "" : keys.toString();
    }

    /** Follows the case from one change to the next. */
    static String differenceInTime(TrialCase trial) {
        Engine engine = new Engine(trial);
        List<NumberedEvent> events = NumberedEvent.byId(trial.events());
        Instant at = trial.asOf();
        Engine.Answer answer = engine.answer(events, at);
        for (int i = 0; i < CHANGES && answer.nextChange() != Long.MAX_VALUE; i++) {
            Instant next = Instant.ofEpochMilli(answer.nextChange());
            Instant between = Instant.ofEpochMilli((at.toEpochMilli() + next.toEpochMilli()) / 2);
            for (Instant before : List.of(between, next.minusMillis(1))) {
                String moved = difference(engine.answer(events, before).judged(), answer.judged());
                if (!moved.isEmpty()) {
                    return "\nas of " + before + ", after " + at + " and before " + next + moved;
                }
            }
            at = next;
            answer = engine.answer(events, at);
            String wrong = difference(answer.judged(), reference(trial, at));
            if (!wrong.isEmpty()) {
                return "\nas of the next change " + at + wrong;
            }
        }
        return "";
    }

    static String differenceOfListeners(TrialCase trial) {
        Engine engine = new Engine(trial);
        List<NumberedEvent> events = NumberedEvent.byId(trial.events());
        CountingListener counting = new CountingListener(engine.standards());
        engine.assess(events, trial.asOf(), counting);
        ExplainingListener explaining = new ExplainingListener(engine.dictionary(), Engine.VOCABULARY);
        engine.assess(events, trial.asOf(), explaining);
        List<Explained> explained = explaining.explained();
        List<Judged> judged = engine.answer(events, trial.asOf()).judged();
        for (int i = 0; i < judged.size(); i++) {
            Explained told = explained.get(i);
            Judged plain = judged.get(i);
            if (told.state() != plain.state() || told.key() != plain.key() || told.ordinal() != plain.ordinal()) {
                return "\nexplained " + told + "\njudged " + plain;
            }
        }
        String counts = counts(counting.tally(), engine.standards().levelIds().size());
        String stories =
                counts(tally(engine, explained), engine.standards().levelIds().size());
        return explained.size() == judged.size() && counts.equals(stories) ? "" : counts + " but told " + stories;
    }

    private static Tally tally(Engine engine, List<Explained> explained) {
        Tally tally = new Tally(engine.standards().levelIds().size());
        for (Explained each : explained) {
            int month = each.start().day().getYear() * 12 + each.start().day().getMonthValue() - 1;
            tally.add(engine.standards().levelIds().indexOf(each.level().id()), month, each.state(), 1);
        }
        return tally;
    }

    private static String counts(Tally tally, int levels) {
        StringBuilder counts = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            for (int month : tally.months(level)) {
                for (State state : State.values()) {
                    counts.append(' ').append(tally.count(level, month, state));
                }
            }
            counts.append(';');
        }
        return counts.toString();
    }

    private static String difference(List<Judged> engine, List<Judged> reference) {
        List<Judged> onlyEngine = new ArrayList<>(engine);
        onlyEngine.removeAll(reference);
        List<Judged> onlyReference = new ArrayList<>(reference);
        onlyReference.removeAll(engine);
        return sorted(engine).equals(sorted(reference))
                ? ""
                : "\nengine    " + onlyEngine + "\nreference " + onlyReference;
    }

    private static List<Judged> reference(TrialCase trial, Instant asOf) {
        return Reference.of(trial).judge(trial, asOf);
    }

    private static List<Judged> sorted(List<Judged> all) {
        return all.stream().sorted(ORDER).toList();
    }
}
