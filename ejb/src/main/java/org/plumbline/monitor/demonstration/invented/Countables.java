package org.plumbline.monitor.demonstration.invented;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Value;

/** What is counted or told in numbers: so many calls in a week, so many minutes on the way. */
final class Countables {
    private static final int USUALLY_WITHIN_DAYS = 60;
    private static final List<String> WAYS = List.of("public-transport", "public-transport", "public-transport", "car");
    private static final double BEYOND = 1.6;

    private final Journey journey;
    private final Deeds deeds;
    private final Chance chance;
    private final LocalDate end;

    /** @param end the last day of the case */
    Countables(Journey journey, Deeds deeds, Chance chance, LocalDate end) {
        this.journey = journey;
        this.deeds = deeds;
        this.chance = chance;
        this.end = end;
    }

    void go(Promises promises) {
        promises.of(AtLeast.class).forEach(level -> count(level, (AtLeast) level.measure()));
        promises.of(Value.class).forEach(level -> tell(level, (Value) level.measure()));
    }

    private void count(Level level, AtLeast promise) {
        Chance luck = chance.of(level.id());
        List<LocalDateTime> triggers = journey.all(promise.trigger());
        for (LocalDateTime trigger : promise.eachTrigger() || triggers.isEmpty() ? triggers : triggers.subList(0, 1)) {
            if (journey.holds(level.segment(), trigger) && luck.happens(deeds.kept(level))) {
                for (int i = 0; i < promise.times(); i++) {
                    LocalDate opens = opens(promise, trigger.toLocalDate());
                    LocalDate day = deeds.diary().dayWithin(opens, last(promise, opens), luck);
                    journey.add(
                            Concrete.of(promise.target(), luck), deeds.diary().timeAfter(trigger, day, luck));
                }
            }
        }
    }

    /** The day before the first one on which it counts, or that of the trigger. */
    private LocalDate opens(AtLeast promise, LocalDate from) {
        return promise.opens() == null
                ? from
                : deeds.diary().due(from, promise.opens()).minusDays(1);
    }

    private LocalDate last(AtLeast promise, LocalDate from) {
        LocalDate last = promise.window() instanceof AtLeast.For fixed
                ? deeds.diary().due(from, fixed.span())
                : from.plusDays(USUALLY_WITHIN_DAYS);
        return last.isBefore(end) ? last : end;
    }

    /** A customer's way is as long each time. */
    private void tell(Level level, Value promise) {
        Chance luck = chance.of(level.id());
        if (journey.first(promise.event()).isEmpty()) {
            journey.first("start").ifPresent(start -> happens(promise.event(), start, luck));
        }
        journey.say(promise.event(), promise.attribute(), number(promise, luck.happens(deeds.kept(level)), luck));
    }

    private void happens(Pattern event, LocalDateTime start, Chance luck) {
        LocalDate day = deeds.diary().workingDaysAfter(start.toLocalDate(), luck.between(0, 3));
        journey.add(Concrete.of(event, luck), deeds.diary().timeAfter(start, day, luck));
        if (event.with().isEmpty()) {
            journey.say(event, "travel-mode", luck.oneOf(WAYS));
        }
    }

    private static String number(Value promise, boolean kept, Chance luck) {
        BigDecimal bound = promise.max() == null ? promise.min() : promise.max();
        double near = bound == null ? 1 : bound.doubleValue();
        boolean below = kept == (promise.max() != null);
        int number = below
                ? luck.between((int) near / 4, (int) near - (kept ? 0 : 1))
                : (int) Math.ceil(near) + (kept ? 0 : 1) + luck.between(0, (int) (near * (BEYOND - 1)));
        return String.valueOf(number);
    }
}
