package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.verdict.Acceptance;
import org.plumbline.standards.verdict.OpportunityKey;

/** Lets versions and days off become known while a case goes on, mostly near the moment at which something falls due. */
final class RandomKnowledge {

    private static final int LONGEST_HOURS = 400;

    private final Dice dice;
    private final RandomStandard standard;
    private final TrialCase trial;

    RandomKnowledge(Dice dice, TrialCase trial) {
        this.dice = dice;
        this.standard = new RandomStandard(dice, trial.subject());
        this.trial = trial;
    }

    /** The case as it would be if more became known once or twice, judged when that is known. */
    TrialCase laterToo() {
        List<TrialCase.Known> known = new ArrayList<>(trial.known());
        for (Instant from : moments()) {
            List<TrialCase.Text> versions = versions(known.get(known.size() - 1).versions(), day(from));
            TrialCase.Known more = new TrialCase.Known(from, versions, null);
            known.add(dice.percent(60) ? more.closedOn(dayOff(more)) : more);
        }
        TrialCase later = trial.withKnown(known);
        Instant last = known.get(known.size() - 1).from();
        return last.isAfter(trial.asOf()) ? later.asOf(last.plus(Duration.ofHours(dice.below(LONGEST_HOURS)))) : later;
    }

    private TreeSet<Instant> moments() {
        List<Instant> due = RandomCase.due(trial);
        TreeSet<Instant> moments = new TreeSet<>();
        int many = dice.of(1, 1, 2);
        while (moments.size() < many) {
            boolean near = !due.isEmpty() && dice.percent(50);
            Instant happened = dice.of(trial.events())
                    .occurred()
                    .day()
                    .atStartOfDay(RandomHistory.LONDON)
                    .toInstant();
            moments.add(
                    near
                            ? dice.of(due).plusMillis(dice.between(-1, 1))
                            : happened.plus(Duration.ofHours(dice.below(LONGEST_HOURS))));
        }
        return moments;
    }

    /** A day that the calendar knows, near the moment; or null. */
    private @Nullable LocalDate dayOff(TrialCase.Known known) {
        LocalDate day = day(known.from()).plusDays(dice.between(-5, 12));
        WorkingCalendar calendar = Engine.calendar(known);
        boolean beyond = day.isBefore(calendar.known().first())
                || day.isAfter(calendar.known().last());
        return beyond ? null : day;
    }

    private List<TrialCase.Text> versions(List<TrialCase.Text> before, LocalDate day) {
        List<TrialCase.Text> versions = new ArrayList<>();
        for (TrialCase.Text text : before) {
            LocalDate change = day.plusDays(dice.between(-5, 5));
            boolean isInForce = change.isAfter(text.from())
                    && (text.untilExclusive() == null || change.isBefore(text.untilExclusive()));
            if (dice.percent(40)) {
                versions.add(text);
            } else if (isInForce && dice.percent(40)) {
                versions.add(text.judging(text.from(), change));
                versions.add(revised(text).judging(change, text.untilExclusive()));
            } else {
                versions.add(revised(text));
            }
        }
        return versions;
    }

    private TrialCase.Text revised(TrialCase.Text text) {
        TrialCase.Text revised = standard.revised(text);
        while (!Engine.canRead(revised)) {
            revised = standard.revised(text);
        }
        return revised;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, RandomHistory.LONDON);
    }

    /** Somebody accepted that all of one series of opportunities is judged by what became known at some moment. */
    static TrialCase accepted(Dice dice, TrialCase trial) {
        List<TrialCase.Known> later = trial.knownByNow().stream().skip(1).toList();
        List<Judged> judged = Reference.of(trial).judge(trial, trial.asOf());
        if (later.isEmpty() || judged.isEmpty()) {
            return trial;
        }
        Judged one = dice.of(judged);
        Instant known = dice.of(later).from();
        return trial.accepting(judged.stream()
                .filter(one::isOfSeries)
                .map(each -> new OpportunityKey(each.level(), each.key(), each.ordinal()))
                .map(key -> new Acceptance(key, known, known, "ann", "It was meant so"))
                .toList());
    }
}
