package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.policy.Trigger;
import org.plumbline.standards.verdict.State;

/** "A trigger may be another level's target (done or due)." */
record LinkRule(Trigger.Link link, Question question) {

    /** @param told false: nobody can tell when the clock starts */
    record Begun(Start start, boolean told) {}

    List<Begun> starts() {
        List<Begun> starts = new ArrayList<>();
        for (Judged other : question.whenever(link.level())) {
            boolean decided = other.state() == State.MET || other.state() == State.MISSED;
            boolean done = decided && other.decidedBy() != null && other.closedBy() == null;
            boolean atDone =
                    switch (link.when()) {
                        case DONE -> done;
                        case DUE -> false;
                        case DONE_OR_DUE -> done && other.state() == State.MET;
                    };
            Instant due = link.when() == Trigger.When.DONE ? null : other.due();
            if (atDone) {
                Fact fact = question.fact(other.decidedBy());
                starts.add(
                        new Begun(new Start(fact, other.ordinal(), fact.day(), fact.first(), fact, other.key()), true));
            } else if (due != null && (decided || other.state() == State.NO_EVIDENCE)) {
                if (other.closedBy() == null && due.isBefore(question.asOf())) {
                    starts.add(new Begun(from(other, due), true));
                }
            } else if (other.state() == State.NO_EVIDENCE) {
                Fact fact = question.fact(other.key());
                starts.add(new Begun(
                        new Start(fact, other.ordinal(), fact.day(), fact.first(), fact, other.key()), false));
            }
        }
        return starts;
    }

    /** Q: from when on does something count, where a promise fell due at the end of a day? On all of that day. */
    private Start from(Judged other, Instant due) {
        LocalDate day = LocalDate.ofInstant(due, question.days().zone());
        boolean wholeDay = due.equals(Fact.lastOf(day, question.days().zone()));
        Fact trigger = question.fact(other.key());
        Instant moment = wholeDay ? day.atStartOfDay(question.days().zone()).toInstant() : due;
        return new Start(trigger, other.ordinal(), day, moment, trigger.at(day, due, due), other.key());
    }
}
