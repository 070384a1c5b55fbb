package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Work found and lost, feedback on the way, and how the case ends. */
final class Endings {
    /** What makes an office act after the end. */
    private static final List<String> NOTICES = List.of("exit-notification", "jcp-exit-request");

    private static final double NOTICED = 0.9;
    private static final double FEEDBACK = 0.6;
    private static final double ANSWER_ASKED = 0.7;

    private final Promises promises;
    private final Journey journey;
    private final Deeds deeds;
    private final Chance chance;

    Endings(Promises promises, Journey journey, Deeds deeds, Chance chance) {
        this.promises = promises;
        this.journey = journey;
        this.deeds = deeds;
        this.chance = chance;
    }

    void work(LocalDate start, Fate fate) {
        if (fate.works() == Fate.NEVER || fate.works() >= fate.leaves()) {
            return;
        }
        LocalDate begins = workingDay(start.plusDays(fate.works()));
        happens("job-start", begins, Map.of());
        if (fate.losesWork() != Fate.NEVER) {
            happens("job-end", workingDay(begins.plusDays(fate.losesWork())), Map.of());
        } else {
            happens("sustainability-achieved", workingDay(begins.plusDays(Fate.SUSTAINED)), Map.of());
        }
    }

    void feedback(LocalDate start, LocalDate end) {
        Chance luck = chance.of("feedback");
        if (promises.trigger("feedback") && luck.happens(FEEDBACK)) {
            LocalDate day = deeds.diary().dayWithin(start.plusDays(10), end, luck);
            happens("feedback", day, Map.of("response-asked", luck.happens(ANSWER_ASKED) ? "yes" : "no"));
            promises.triggeredBy("feedback").forEach(level -> deeds.keepOrMiss(level, chance.of(level.id())));
        }
    }

    /** @return the moment of the end */
    LocalDateTime end(LocalDate day, String reason) {
        return happens("programme-end", workingDay(day), Map.of("reason", reason));
    }

    void afterTheEnd(LocalDateTime end) {
        for (String notice : NOTICES) {
            Chance luck = chance.of(notice);
            if (promises.trigger(notice) && luck.happens(NOTICED)) {
                happens(notice, deeds.diary().workingDaysAfter(end.toLocalDate(), luck.between(1, 4)), Map.of());
            }
        }
        promises.within().stream()
                .filter(deeds::areForTheEnd)
                .forEach(level -> deeds.keepOrMiss(level, chance.of(level.id())));
    }

    private LocalDateTime happens(String type, LocalDate day, Map<String, String> attributes) {
        LocalDateTime when = deeds.diary().time(day, chance.of("time of " + type));
        journey.add(type, when, attributes);
        return when;
    }

    private LocalDate workingDay(LocalDate day) {
        return deeds.diary().works(day) ? day : deeds.diary().workingDaysAfter(day, 1);
    }
}
