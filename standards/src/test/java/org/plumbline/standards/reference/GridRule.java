package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * "Grid (fixed slots)": at least one target in each. Q: where does a slot end? Where one span, two spans, three spans
 * from the start fall due; the next begins a millisecond later. In a new phase it is counted from the end of the slot
 * before.
 */
record GridRule(Level level, Measure.Grid grid, Stay stay, Question question) {

    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        Fact anchor = stay.begins();
        Instant begins = stay.begins().first();
        Measure.Phase before = null;
        int times = 0;
        for (int ordinal = 0; hasBegun(begins); ordinal++) {
            LocalDate day = LocalDate.ofInstant(begins, question.days().zone());
            Optional<Measure.Phase> phase = Weeks.phase(grid.phases(), stay.weekOne(), day);
            if (phase.isEmpty()) {
                return judged;
            }
            if (before != null && !phase.get().equals(before)) {
                anchor = anchor(anchor, begins);
                times = 0;
            }
            before = phase.get();
            times++;
            Span limit =
                    new Span(before.limit().amount() * times, before.limit().unit());
            Start start = new Start(stay.begins(), ordinal, day, begins);
            // Q: a slot that would end before it begins, because dates alone are counted by days? Nobody can tell.
            if (!(question.limits(level).due(anchor, limit) instanceof Due.At due)
                    || due.last().isBefore(begins)) {
                question.judged(level, start, Verdict.noEvidence(null)).ifPresent(judged::add);
                return judged;
            }
            question.judged(level, start, verdict(start, due.last())).ifPresent(judged::add);
            begins = due.last().plusMillis(1);
        }
        return judged;
    }

    private boolean hasBegun(Instant begins) {
        boolean ended =
                stay.end().isPresent() && !begins.isBefore(stay.end().get().from());
        return !ended && !begins.isAfter(question.asOf());
    }

    /** The end of the slot before; where the first day counts as day 1, the day on which the new one begins. */
    private Fact anchor(Fact before, Instant begins) {
        boolean first = level.readings().firstDay() == Readings.FirstDay.ONE;
        Instant end = first ? begins : begins.minusMillis(1);
        LocalDate day = LocalDate.ofInstant(end, question.days().zone());
        return before.dateOnly()
                ? before.at(
                        day,
                        day.atStartOfDay(question.days().zone()).toInstant(),
                        Fact.lastOf(day, question.days().zone()))
                : before.at(day, end, end);
    }

    private Verdict verdict(Start slot, Instant due) {
        List<Fact> touching = stay.targets().stream()
                .filter(fact -> slot.ordinal() == 0 || !fact.last().isBefore(slot.moment()))
                .filter(fact -> !fact.first().isAfter(due))
                .toList();
        Optional<Fact> certain = touching.stream()
                .filter(fact -> slot.ordinal() == 0 || !fact.first().isBefore(slot.moment()))
                .filter(fact -> Timeliness.of(fact, due, level.readings()) == Timeliness.IN_TIME)
                .findFirst();
        if (certain.isPresent()) {
            return Verdict.met(due, certain.get());
        }
        Optional<Stay.End> end = stay.endBefore(due, question.asOf());
        if (end.isPresent()) {
            return Verdict.ended(due, end.get().by(), level.readings().closing());
        }
        if (!due.isBefore(question.asOf())) {
            return Verdict.open(due);
        }
        return touching.isEmpty() ? Verdict.missed(due, null) : Verdict.noEvidence(due);
    }
}
