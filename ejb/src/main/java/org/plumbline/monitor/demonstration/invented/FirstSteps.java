package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;

/** From the referral to the action plan: the steps that every office takes, each by its promised limit if it has one. */
final class FirstSteps {
    /** A step, and within how many working days after which other it is usually taken. */
    private record Step(String type, String after, int least, int most) {}

    private static final List<Step> STEPS = List.of(
            new Step("start", "referral", 2, 8),
            new Step("induction", "start", 0, 4),
            new Step("assessment", "induction", 0, 4),
            new Step("adviser-allocated", "induction", 0, 2),
            new Step("action-plan", "assessment", 0, 5));
    private static final double NOT_REACHED = 0.28;
    private static final double NEED = 0.6;
    private static final int MOST_ATTEMPTS = 3;

    private final Promises promises;
    private final Journey journey;
    private final Deeds deeds;
    private final Chance chance;

    FirstSteps(Promises promises, Journey journey, Deeds deeds, Chance chance) {
        this.promises = promises;
        this.journey = journey;
        this.deeds = deeds;
        this.chance = chance;
    }

    void take(LocalDateTime referral, boolean starts) {
        firstContact(referral);
        aheadOfIt(referral);
        if (starts) {
            LocalDateTime last = referral;
            for (Step step : STEPS) {
                last = take(step, last);
            }
            need(last);
            promises.within().stream()
                    .filter(level -> !deeds.areForTheEnd(level))
                    .forEach(this::keepOrMiss);
        } else {
            promises.within().stream()
                    .filter(level -> level.dimension().equals("first-contact"))
                    .forEach(this::keepOrMiss);
        }
    }

    /** Where something is promised to those with a need of their own, some have one. */
    private void need(LocalDateTime last) {
        Chance luck = chance.of("need");
        if (promises.askWhether("need-identified") && luck.happens(NEED)) {
            LocalDate day = last.toLocalDate();
            journey.add(Concrete.of("need-identified", luck), deeds.diary().timeAfter(last, day, luck));
        }
    }

    private String firstContact() {
        return named("welcome-call").or(() -> named("first-conversation")).orElse("contact-by-phone");
    }

    private void firstContact(LocalDateTime referral) {
        String type = firstContact();
        Chance luck = chance.of("first contact");
        if (promises.knowSubstituteFor(type) && luck.happens(NOT_REACHED)) {
            LocalDate day = deeds.diary().workingDaysAfter(referral.toLocalDate(), luck.between(3, 9));
            journey.add(Concrete.of("adviser-meeting", luck), deeds.diary().time(day, luck));
        } else {
            take(new Step(type, "referral", 0, 2), referral);
        }
        journey.first("contact").ifPresent(contact -> attempts(referral, contact, luck));
    }

    /** What is promised before something that has happened by now, on the day of the referral or never. */
    private void aheadOfIt(LocalDateTime referral) {
        for (Level level : promises.of(Between.class)) {
            Between promise = (Between) level.measure();
            Chance luck = chance.of(level.id());
            boolean asked = promise.before()
                    && promise.at() == null
                    && journey.first(promise.anchor()).isPresent();
            if (asked && luck.happens(deeds.kept(level))) {
                LocalDateTime when = deeds.diary().timeAfter(referral, referral.toLocalDate(), luck);
                journey.add(Concrete.of(promise.target(), luck), when);
            }
        }
    }

    private void attempts(LocalDateTime referral, LocalDateTime contact, Chance luck) {
        int attempts = luck.between(0, MOST_ATTEMPTS) - 1;
        for (int i = 0; i < attempts; i++) {
            LocalDate day = deeds.diary()
                    .dayWithin(referral.toLocalDate(), contact.toLocalDate().minusDays(1), luck);
            if (day.isAfter(referral.toLocalDate())) {
                journey.add(Concrete.of("contact-attempt", luck), deeds.diary().time(day, luck));
            }
        }
    }

    /** @return when the step was taken, or the time before it where it had been taken already */
    private LocalDateTime take(Step step, LocalDateTime last) {
        if (journey.first(step.type()).isPresent()) {
            return last;
        }
        String type =
                step.type().equals("assessment") ? named("initial-assessment").orElse(step.type()) : step.type();
        Optional<Level> governing = promises.keptBy(type).stream()
                .filter(level -> deeds.isSoon(level) && !deeds.areForTheEnd(level))
                .findFirst();
        Chance luck = chance.of(type);
        if (governing.isPresent()) {
            Measure.Within within = (Measure.Within) governing.get().measure();
            makeTriggerOf(within);
            Optional<LocalDateTime> trigger = journey.first(within.trigger())
                    .filter(when -> journey.holds(governing.get().segment(), when));
            if (trigger.isPresent()) {
                deeds.perform(governing.get(), trigger.get(), type, last.toLocalDate(), luck);
            }
        }
        if (journey.first(type).isEmpty()) {
            LocalDateTime after = journey.first(step.after()).orElse(last);
            int days = luck.between(step.least(), step.most());
            LocalDate day = days == 0 ? after.toLocalDate() : deeds.diary().workingDaysAfter(after.toLocalDate(), days);
            journey.add(Concrete.of(type, luck), deeds.diary().timeAfter(after, day, luck));
        }
        return journey.first(type).filter(when -> when.isAfter(last)).orElse(last);
    }

    private void makeTriggerOf(Measure.Within within) {
        if (journey.first(within.trigger()).isEmpty()) {
            within.trigger().types().stream()
                    .flatMap(type -> promises.keptBy(type).stream())
                    .findFirst()
                    .ifPresent(this::keepOrMiss);
        }
    }

    private void keepOrMiss(Level level) {
        Measure.Within within = (Measure.Within) level.measure();
        makeTriggerOf(within);
        Set<String> targets = within.alternatives().get(0).target().types();
        boolean decided = targets.contains(firstContact());
        boolean avoided = targets.stream().anyMatch(promises::knowSubstituteFor)
                && (decided || chance.of("without " + level.id()).happens(NOT_REACHED));
        if (!avoided) {
            deeds.keepOrMiss(level, chance.of(level.id()));
        }
    }

    private Optional<String> named(String type) {
        return promises.name(type) ? Optional.of(type) : Optional.empty();
    }
}
