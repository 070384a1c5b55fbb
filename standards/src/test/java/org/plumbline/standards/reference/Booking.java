package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Readings;

/**
 * A booking that is judged.
 *
 * @param judging the one that names the time: itself, or the last one of the same thing
 * @param moved the next booking of the same thing, or what called it off; null if neither came
 */
record Booking(Fact first, Fact judging, @Nullable Fact moved) {

    static List<Booking> of(Spell spell, Between between, Readings readings, Knowledge known) {
        List<Booking> bookings = new ArrayList<>();
        for (List<Fact> same : ofTheSame(spell, between, known)) {
            Fact last = same.get(same.size() - 1);
            if (readings.anchor() == Readings.Anchor.HELD) {
                bookings.add(new Booking(same.get(0), last, calledOff(spell, last, null, between, known)));
                continue;
            }
            for (int i = 0; i < same.size(); i++) {
                Fact next = i + 1 < same.size() ? same.get(i + 1) : null;
                Fact off = calledOff(spell, same.get(i), next, between, known);
                bookings.add(new Booking(same.get(i), same.get(i), off != null ? off : next));
            }
        }
        return bookings;
    }

    /** "Each booking one of its own unless the attribute says that it is of the same"; after the event, of another. */
    private static List<List<Fact>> ofTheSame(Spell spell, Between between, Knowledge known) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        int held = 0;
        for (Fact fact : spell.facts()) {
            if (between.held() != null && known.fits(fact, between.held())) {
                held++;
            }
            if (known.fits(fact, between.anchor())) {
                String name = fact.attributes().get("booking");
                String group = !between.each() ? "" : name == null ? "number " + fact.number() : "name " + name;
                groups.computeIfAbsent(held + " " + group, key -> new ArrayList<>())
                        .add(fact);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Q: which booking does a call-off cancel? That of its name where each is one of its own, else the last before it. */
    private static boolean isOf(Fact callOff, Fact booking, Between between, Knowledge known) {
        String name = callOff.attributes().get("booking");
        if (between.each() && name != null) {
            return name.equals(booking.attributes().get("booking"));
        }
        return known.all(between.anchor()).stream()
                .filter(fact -> Fact.ORDER.compare(fact, callOff) < 0)
                .reduce((one, other) -> other)
                .filter(booking::equals)
                .isPresent();
    }

    private static @Nullable Fact calledOff(
            Spell spell, Fact booking, @Nullable Fact next, Between between, Knowledge known) {
        return spell.facts().stream()
                .filter(fact -> between.calledOff() != null && known.fits(fact, between.calledOff()))
                .filter(fact -> isOf(fact, booking, between, known))
                .filter(fact -> Fact.ORDER.compare(booking, fact) < 0)
                .filter(fact -> next == null || Fact.ORDER.compare(fact, next) < 0)
                .findFirst()
                .orElse(null);
    }
}
