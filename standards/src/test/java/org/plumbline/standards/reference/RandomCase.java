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
import org.plumbline.standards.policy.Subject;

/**
 * A random case under one random standard, or under two versions that follow one another; perhaps others became known
 * later.
 */
public final class RandomCase {

    /** The calendar "office" as its file says it: split hours, a short Friday, Saturdays that work, a shut week, and an end of what is known. */
    public static final String OFFICE = """
            calendar: office
            title: An office of its own
            based-on: england-and-wales
            known: {first: 2025-06-01, last: 2027-06-30}
            hours:
              monday-thursday: 09:00-12:30, 13:30-17:00
              friday: 09:00-12:00
              saturday: 10:00-14:00
            closed:
              - {date: 2026-05-05, name: Stocktaking}
            """;

    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private RandomCase() {}

    public static TrialCase of(long seed) {
        Dice dice = new Dice(seed);
        Subject subject = dice.percent(12) ? Subject.CONTRACT : Subject.CASE;
        RandomHistory history = new RandomHistory(dice, subject);
        List<TrialCase.Text> versions = versions(new RandomStandard(dice, subject), history.about());
        List<CaseEvent> events = history.write(named(versions));
        TrialCase trial = trial(subject, versions, supplied(dice), events, asOf(dice, events));
        trial = dice.percent(25) ? new RandomKnowledge(dice, trial).laterToo() : trial;
        trial = dice.percent(40) ? onTheBoundary(dice, trial) : trial;
        return dice.percent(30) ? RandomKnowledge.accepted(dice, trial) : trial;
    }

    /** So many cases under the same random standards, the last version of which judges without an end. */
    public static List<TrialCase> together(long seed, int many) {
        Dice dice = new Dice(seed);
        List<TrialCase.Text> versions = new ArrayList<>(
                versions(new RandomStandard(dice, Subject.CASE), new RandomHistory(dice, Subject.CASE).about()));
        versions.set(versions.size() - 1, versions.get(versions.size() - 1).withoutEnd());
        Set<String> supplied = supplied(dice);
        List<TrialCase> cases = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            List<CaseEvent> events = new RandomHistory(dice, Subject.CASE).write(named(versions));
            TrialCase trial = trial(Subject.CASE, versions, supplied, events, asOf(dice, events));
            cases.add(dice.percent(40) ? onTheBoundary(dice, trial) : trial);
        }
        return cases;
    }

    private static TrialCase trial(
            Subject subject,
            List<TrialCase.Text> versions,
            Set<String> supplied,
            List<CaseEvent> events,
            Instant asOf) {
        return new TrialCase(subject, List.of(TrialCase.Known.fromEver(versions)), supplied, events, List.of(), asOf);
    }

    /** With an event, or the moment of judging, at the millisecond at which something falls due, before or after it. */
    private static TrialCase onTheBoundary(Dice dice, TrialCase trial) {
        List<Instant> due = due(trial);
        if (due.isEmpty()) {
            return trial;
        }
        Instant near = dice.of(due).plusMillis(dice.between(-1, 1));
        if (dice.percent(30)) {
            return trial.asOf(near);
        }
        List<CaseEvent> events = new ArrayList<>(trial.events());
        String type = trial.subject() == Subject.CASE
                ? dice.of("contact", "contact-by-phone", "letter-sent", "programme-end", "start")
                : dice.of("host-employer-engaged", "job-created", "policy-review", "breach-notification");
        events.add(CaseEvent.of("b", type, Moment.at(near, RandomHistory.LONDON)));
        return trial.withEvents(events);
    }

    /** When anything falls due, now or later. */
    static List<Instant> due(TrialCase trial) {
        return Reference.of(trial).judge(trial, FAR).stream()
                .map(Judged::due)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The types of events that they speak of, so that their rules meet them often. */
    private static List<String> named(List<TrialCase.Text> versions) {
        String words =
                String.join("", versions.stream().map(TrialCase.Text::promises).toList());
        List<String> named = new ArrayList<>(RandomHistory.types().stream()
                .filter(type -> words.contains(" " + type) || words.contains("[" + type))
                .toList());
        if (words.contains("pauses")) {
            named.addAll(List.of("pause-started", "pause-ended"));
        }
        if (words.contains("customer-declined")) {
            named.add("excuse");
        }
        return named;
    }

    private static List<TrialCase.Text> versions(RandomStandard standard, LocalDate about) {
        Dice dice = standard.dice();
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
        Set<String> some = new HashSet<>(List.of("referral", "start", "contact", "go-live", "job-created"));
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
