package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;

/** Does what a promise with a limit asks, in time or late or never, as luck has it. */
final class Deeds {
    private static final Set<String> ENDS = Set.of("programme-end", "exit", "exit-notification", "jcp-exit-request");
    /** What is seldom asked for would hardly ever be seen missed otherwise. */
    private static final double BEST_OF_RARE = 0.8;

    private static final int SOON_DAYS = 70;
    private static final double OTHERWISE = 0.12;
    private static final double NEVER = 0.3;
    private static final double SAME_DAY = 0.12;
    private static final int REBOOKED = 10;
    private static final double REBOOKED_IN_TIME = 0.85;

    private final Journey journey;
    private final Diary diary;
    private final Reliability reliability;
    private final LocalDate referred;

    Deeds(Journey journey, Diary diary, Reliability reliability, LocalDate referred) {
        this.journey = journey;
        this.diary = diary;
        this.reliability = reliability;
        this.referred = referred;
    }

    Diary diary() {
        return diary;
    }

    /** Limits of years are left to fate. */
    boolean isSoon(Level level) {
        Measure.Within within = (Measure.Within) level.measure();
        return !diary.due(referred, within.alternatives().get(0).limit()).isAfter(referred.plusDays(SOON_DAYS));
    }

    boolean areForTheEnd(Level level) {
        return ((Measure.Within) level.measure()).trigger().types().stream().anyMatch(ENDS::contains);
    }

    double kept(Level level) {
        boolean rare = level.measure() instanceof Measure.Within within
                        && (within.eachTrigger() || areForTheEnd(level) || !isOfAll(level))
                || !(level.measure() instanceof Measure.Every) && !isOfAll(level);
        double kept = reliability.of(level, referred);
        return rare ? Math.min(kept, BEST_OF_RARE) : kept;
    }

    private static boolean isOfAll(Level level) {
        return level.segment().equals(Condition.ALWAYS) && level.condition().equals(Condition.ALWAYS);
    }

    /** For each trigger that asks for it and that nothing in the journey answers yet. */
    void keepOrMiss(Level level, Chance chance) {
        Measure.Within within = (Measure.Within) level.measure();
        List<LocalDateTime> triggers = journey.all(within.trigger());
        for (LocalDateTime trigger : within.eachTrigger() || triggers.isEmpty() ? triggers : triggers.subList(0, 1)) {
            boolean asked = isSoon(level)
                    && journey.holds(level.segment(), trigger)
                    && journey.holds(level.condition(), trigger);
            boolean answered = within.alternatives().stream()
                    .flatMap(one -> journey.all(one.target()).stream())
                    .anyMatch(when -> !when.isBefore(trigger));
            if (asked && !answered) {
                perform(level, trigger, null, trigger.toLocalDate(), chance.of(trigger));
            }
        }
    }

    /**
     * @param type what is to be done, or null: whatever keeps the promise, or nothing
     * @param notBefore the day that an earlier step takes up
     */
    void perform(Level level, LocalDateTime trigger, @Nullable String type, LocalDate notBefore, Chance chance) {
        List<Measure.Alternative> open = ((Measure.Within) level.measure())
                .alternatives().stream()
                        .filter(one -> journey.holds(one.when(), trigger))
                        .toList();
        if (open.isEmpty()) {
            return;
        }
        Measure.Alternative chosen =
                open.size() > 1 && chance.happens(OTHERWISE) ? open.get(open.size() - 1) : open.get(0);
        boolean first = chosen == open.get(0);
        LocalDate due = diary.due(trigger.toLocalDate(), chosen.limit());
        boolean kept = chance.happens(kept(level));
        if (!kept && type == null && chance.happens(NEVER)) {
            return;
        }
        LocalDate day = kept ? dayInTime(trigger, notBefore, due, chance) : dayAfter(due, chance);
        Concrete what = type != null && first ? Concrete.of(type, chance) : Concrete.of(chosen.target(), chance);
        LocalDateTime when = diary.timeAfter(trigger, day, chance);
        journey.add(what, when);
        if (what.type().equals("missed-appointment")) {
            rebook(what.attributes(), when, chance);
        }
    }

    private LocalDate dayInTime(LocalDateTime trigger, LocalDate notBefore, LocalDate due, Chance chance) {
        boolean sameDay = chance.happens(SAME_DAY) && notBefore.equals(trigger.toLocalDate());
        if (sameDay || !due.isAfter(trigger.toLocalDate())) {
            return trigger.toLocalDate();
        }
        LocalDate from = notBefore.isBefore(due) ? notBefore : trigger.toLocalDate();
        return diary.dayWithin(from, due, chance);
    }

    private LocalDate dayAfter(LocalDate due, Chance chance) {
        return diary.dayWithin(due, diary.workingDaysAfter(due, chance.between(1, 7)), chance);
    }

    private void rebook(Map<String, String> missed, LocalDateTime when, Chance chance) {
        LocalDate due = diary.workingDaysAfter(when.toLocalDate(), REBOOKED);
        LocalDate day = chance.happens(REBOOKED_IN_TIME)
                ? diary.dayWithin(when.toLocalDate(), due, chance)
                : dayAfter(due, chance);
        journey.add(Concrete.of(missed.getOrDefault("type", "appointment"), chance), diary.time(day, chance));
    }
}
