package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/** A random case under one random standard, or under two versions that follow one another. */
final class RandomCase {

    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private RandomCase() {}

    static TrialCase of(long seed) {
        Dice dice = new Dice(seed);
        RandomHistory history = new RandomHistory(dice);
        List<CaseEvent> events = history.write();
        TrialCase trial = new TrialCase(versions(dice, history.about()), supplied(dice), events, asOf(dice, events));
        return dice.percent(40) ? onTheBoundary(dice, trial) : trial;
    }

    /** With an event, or the moment of judging, at the millisecond at which something falls due, before or after it. */
    private static TrialCase onTheBoundary(Dice dice, TrialCase trial) {
        List<Instant> due = Reference.of(trial).judge(trial, FAR).stream()
                .map(Judged::due)
                .filter(Objects::nonNull)
                .toList();
        if (due.isEmpty()) {
            return trial;
        }
        Instant near = dice.of(due).plusMillis(dice.between(-1, 1));
        if (dice.percent(30)) {
            return trial.asOf(near);
        }
        List<CaseEvent> events = new ArrayList<>(trial.events());
        String type = dice.of("contact", "contact-by-phone", "letter-sent", "programme-end", "start");
        events.add(CaseEvent.of("b", type, Moment.at(near, RandomHistory.LONDON)));
        return trial.withEvents(events);
    }

    private static List<TrialCase.Text> versions(Dice dice, LocalDate about) {
        RandomStandard standard = new RandomStandard(dice);
        String calendar = dice.of("england-and-wales", "scotland", "office", "office");
        if (dice.percent(80)) {
            return List.of(readable(standard, calendar, LocalDate.of(2000, 1, 1), null));
        }
        LocalDate change = about.plusDays(dice.between(-2, 20));
        return List.of(
                readable(standard, calendar, LocalDate.of(2000, 1, 1), change),
                readable(standard, calendar, change, dice.percent(80) ? null : change.plusDays(10)));
    }

    /** Readings that contradict one another are refused by the reader; then another standard is written. */
    private static TrialCase.Text readable(
            RandomStandard standard,
            String calendar,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        TrialCase.Text text = standard.write(calendar, from, until);
        while (!Engine.canRead(text)) {
            text = standard.write(calendar, from, until);
        }
        return text;
    }

    private static Set<String> supplied(Dice dice) {
        if (dice.percent(85)) {
            return Set.of();
        }
        Set<String> some = new HashSet<>(List.of("referral", "start", "contact"));
        if (dice.percent(50)) {
            some.add("letter-sent");
            some.remove("contact");
        }
        return some;
    }

    private static Instant asOf(Dice dice, List<CaseEvent> events) {
        LocalDate day = dice.of(events).occurred().day().plusDays(dice.of(0, 0, 1, 5, 14, 40));
        Instant begun = day.atStartOfDay(RandomHistory.LONDON).toInstant();
        return dice.of(
                begun.minusMillis(1),
                begun,
                begun.plus(Duration.ofHours(dice.below(24))),
                begun.plus(Duration.ofMinutes(dice.below(1440))),
                day.plusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
