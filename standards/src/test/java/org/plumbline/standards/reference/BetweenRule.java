package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Trigger;

/** "A target event inside a window before or after an anchor; the anchor may move." */
record BetweenRule(Level level, Between between, Question question) {

    /**
     * What is judged.
     *
     * @param since nothing that certainly came before this counts, or null
     * @param judging the booking, or the anchor itself
     * @param anchor what the window lies around, as an event that happens then
     * @param moved what moved the anchor or called it off, or null
     */
    record Asked(
            Start start,
            @Nullable Fact since,
            Fact judging,
            Fact anchor,
            @Nullable Fact moved,
            Optional<Fact> closing) {

        /** After which nothing is of it. */
        Optional<Fact> end() {
            return Stream.concat(Stream.ofNullable(moved), closing.stream()).min(Fact.ORDER);
        }
    }

    List<Judged> judge() {
        return between.at() == null ? unannounced() : announced();
    }

    /** Around the event itself. Q: where any time before it will do? Each asks for its own: since the one before it. */
    private List<Judged> unannounced() {
        List<Judged> judged = new ArrayList<>();
        for (Clocks.Clock clock : new Clocks(level, question).of(Trigger.of(between.anchor(), between.each()))) {
            Fact anchor = clock.start().trigger();
            Fact before = question.known().all(between.anchor()).stream()
                    .filter(fact -> between.far() == null && Fact.ORDER.compare(fact, anchor) < 0)
                    .reduce((one, other) -> other)
                    .orElse(null);
            Optional<Fact> closing = between.before() ? Optional.empty() : clock.closing();
            Asked asked = new Asked(clock.start(), between.before() ? before : anchor, anchor, anchor, null, closing);
            question.judged(level, clock.start(), verdict(asked)).ifPresent(judged::add);
        }
        return judged;
    }

    private List<Judged> announced() {
        List<Judged> judged = new ArrayList<>();
        // Q: which booking stands for all where the feed would not show the target? None: there is no evidence of each.
        Readings readings = question.supplies(between.target())
                ? level.readings()
                : level.readings().with(Readings.Anchor.EACH_BOOKING);
        for (Spell spell : question.spells()) {
            for (Booking booking : Booking.of(spell, between, readings, question.known())) {
                Start start = Start.at(booking.first());
                Optional<Fact> closing = level.readings().closing() == Readings.Closing.IGNORES
                        ? Optional.empty()
                        : spell.closingAfter(booking.first());
                String at = booking.judging().attributes().get(between.at());
                Verdict verdict = at == null
                        ? Verdict.noEvidence(null)
                        : verdict(new Asked(
                                start,
                                booking.first(),
                                booking.judging(),
                                booking.judging()
                                        .at(
                                                Moment.parse(at, question.days().zone()),
                                                question.days().zone()),
                                booking.moved(),
                                closing));
                question.judged(level, start, verdict).ifPresent(judged::add);
            }
        }
        return judged;
    }

    private Verdict verdict(Asked asked) {
        if (!question.supplies(between.target())) {
            return Verdict.noEvidence(null);
        }
        Optional<Window> found = Window.of(between, asked.anchor(), question.days(), level.readings());
        return found.map(window -> verdict(asked, window)).orElse(Verdict.noEvidence(null));
    }

    private Verdict verdict(Asked asked, Window window) {
        List<Fact> targets = targets(asked);
        Readings.Early early = level.readings().early();
        List<Fact> tooEarly = targets.stream()
                .filter(fact -> fact.last().isBefore(window.opens()))
                .toList();
        if (early == Readings.Early.MISSES && !tooEarly.isEmpty()) {
            return Verdict.badlyDone(window.last(), tooEarly.get(0));
        }
        Optional<Fact> kept = targets.stream()
                .filter(fact -> place(fact, window) == Timeliness.IN_TIME)
                .findFirst();
        if (kept.isPresent()) {
            return Verdict.met(window.last(), kept.get());
        }
        boolean shortNotice = between.at() != null && asked.judging().first().isAfter(window.last());
        if (shortNotice && level.readings().shortNotice() == Readings.ShortNotice.WITHDRAWS) {
            return Verdict.ended(window.last(), Optional.of(asked.judging()), Readings.Closing.WITHDRAWS);
        }
        Optional<Fact> end = asked.end().filter(fact -> !fact.first().isAfter(window.last()));
        if (end.isPresent()) {
            boolean moved =
                    asked.moved() != null && end.get().number() == asked.moved().number();
            return Verdict.ended(
                    window.last(),
                    end,
                    moved ? Readings.Closing.WITHDRAWS : level.readings().closing());
        }
        if (!window.last().isBefore(question.asOf())) {
            return Verdict.open(window.last());
        }
        if (targets.stream().anyMatch(fact -> place(fact, window) == Timeliness.UNCERTAIN)) {
            return Verdict.noEvidence(window.last());
        }
        return Verdict.missed(
                window.last(),
                targets.stream()
                        .filter(fact -> fact.first().isAfter(window.last()))
                        .findFirst()
                        .orElse(null));
    }

    /** Where what is early counts, it does not matter whether it was. */
    private Timeliness place(Fact fact, Window window) {
        return level.readings().early() == Readings.Early.COUNTS
                ? Timeliness.of(fact, window.last(), level.readings())
                : window.place(fact, level.readings());
    }

    /** "What comes after the anchor itself is not done late." */
    private List<Fact> targets(Asked asked) {
        Fact since = asked.since();
        return question.known().all(between.target()).stream()
                .filter(fact -> fact.number() != asked.start().trigger().number())
                .filter(fact -> since == null || fact.number() != since.number() && !fact.certainlyBefore(since))
                .filter(fact -> !between.before() || !asked.anchor().certainlyBefore(fact))
                .filter(fact -> asked.end().isEmpty() || !asked.end().get().certainlyBefore(fact))
                .toList();
    }
}
