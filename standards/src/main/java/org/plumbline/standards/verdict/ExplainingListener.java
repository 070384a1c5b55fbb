package org.plumbline.standards.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Span;

/** Keeps the whole story of each opportunity of a case, for the pages that show one. */
public final class ExplainingListener implements Listener {

    private final Dictionary dictionary;
    private final Vocabulary vocabulary;
    private final List<Explained> explained = new ArrayList<>();

    /** @param dictionary the one whose codes the history and the resolved standards hold */
    public ExplainingListener(Dictionary dictionary, Vocabulary vocabulary) {
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
    }

    /** What was told, in the order of the levels and of time. */
    public List<Explained> explained() {
        return List.copyOf(explained);
    }

    @Override
    public void opportunity(Opportunity o) {
        Resolved resolved = o.resolved();
        Sight sight = new Sight(dictionary, vocabulary, resolved.zone());
        Opportunity.ClockRun clock = o.clock();
        Span span = clock == null ? null : clock.span(o);
        Seen decidedBy = seen(sight, o, o.decidedBy());
        Seen closedBy = seen(sight, o, o.closedBy());
        Lateness late = late(o, span);
        Moment due = o.hasDue() ? Spoken.dueMoment(o.dueMillis(), resolved.civil) : null;
        List<NotCounted> notCounted = new Bystanders(dictionary, vocabulary, sight).of(o);
        Seen trigger = sight.of(o.history(), o.countedFrom());
        List<String> pauses = new PauseSentences(o, sight).sentences();
        explained.add(new Explained(
                o.resolvedLevel().level(),
                o.key(),
                o.ordinal(),
                o.state(),
                o.reason(),
                trigger,
                start(o, trigger),
                due,
                seen(sight, o, o.anchor()),
                decidedBy,
                closedBy,
                late,
                o.recordedLate(),
                warnings(o),
                steps(o, sight),
                notCounted,
                ReadingSentences.of(
                        o.resolvedLevel().level().readings(),
                        o.resolvedLevel().level().measure(),
                        span,
                        closedBy != null),
                new Story(
                                o,
                                sight,
                                trigger,
                                seen(sight, o, o.anchor()),
                                start(o, trigger),
                                due,
                                decidedBy,
                                closedBy,
                                late,
                                notCounted,
                                pauses)
                        .sentences(),
                resolved.standard().id(),
                resolved.version(),
                o.inForceFrom() == InForce.ALWAYS ? null : LocalDate.ofEpochDay(o.inForceFrom())));
    }

    private static @Nullable Seen seen(Sight sight, Opportunity o, int event) {
        return event == Opportunity.NO_EVENT ? null : sight.of(o.history(), event);
    }

    private static Moment start(Opportunity o, Seen trigger) {
        if (o.startDay() == o.history().day(o.countedFrom())) {
            return trigger.moment();
        }
        return o.startMillis() == o.resolved().civil.startOf(o.startDay())
                ? Moment.on(LocalDate.ofEpochDay(o.startDay()))
                : Moment.at(Instant.ofEpochMilli(o.startMillis()), o.resolved().zone());
    }

    private static @Nullable Lateness late(Opportunity o, @Nullable Span span) {
        if (o.state() != State.MISSED
                || !o.hasDue()
                || o.closedBy() != Opportunity.NO_EVENT
                || o.twist() == Twist.TOO_EARLY) {
            return null;
        }
        long done = o.doneLate() ? o.history().earliest(o.decidedBy()) : o.asOfMillis();
        return new LatenessCount(o.resolved().calendar, o.resolved().civil)
                .between(o.dueMillis(), done, span, o.resolvedLevel().level().readings());
    }

    private static List<Warning> warnings(Opportunity o) {
        List<Warning> warnings = new ArrayList<>();
        CivilTime civil = o.resolved().civil;
        for (int point = 0; point < o.warningPoints(); point++) {
            long at = o.warningMillis(point);
            if (at != Opportunity.NO_DUE) {
                int day = civil.dayOf(at);
                Moment moment = at == civil.startOf(day)
                        ? Moment.on(LocalDate.ofEpochDay(day))
                        : Moment.at(Instant.ofEpochMilli(at), civil.zone());
                Span before = o.resolvedLevel().level().warnings().get(point);
                warnings.add(new Warning(before, moment, o.isWarned(point)));
            }
        }
        return warnings;
    }

    private static List<Step> steps(Opportunity o, Sight sight) {
        List<Step> steps = new ArrayList<>();
        PauseSentences pauses = new PauseSentences(o, sight);
        o.tell((day, kind, why) -> steps.add(
                new Step(LocalDate.ofEpochDay(day), kind, kind == StepKind.PAUSED ? pauses.reasonOn(day) : why)));
        if (o.closedBy() != Opportunity.NO_EVENT) {
            steps.add(new Step(LocalDate.ofEpochDay(o.history().day(o.closedBy())), StepKind.CLOSED, "closed"));
        } else if (o.decidedBy() != Opportunity.NO_EVENT) {
            LocalDate day = LocalDate.ofEpochDay(o.history().day(o.decidedBy()));
            String what = o.state() == State.EXCUSED ? "excused" : o.doneLate() ? "done late" : "done";
            steps.add(new Step(day, o.state() == State.EXCUSED ? StepKind.EXCUSED : StepKind.DONE, what));
        }
        return steps;
    }
}
