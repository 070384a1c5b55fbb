package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pauses that a level heeds. "A pause covers the day on which it starts and no longer the day on which it ends."
 */
record Pauses(List<Pause> all) {

    /** Its end is null while it goes on. */
    record Pause(Fact from, @Nullable Fact until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from.day()) && (until == null || day.isBefore(until.day()));
        }

        boolean dateOnly() {
            return from.dateOnly() || until != null && until.dateOnly();
        }

        /** Its earliest end: on the day of its start not before that. */
        Instant end() {
            Instant end = Objects.requireNonNull(until, "It goes on").first();
            return end.isBefore(from.first()) ? from.first() : end;
        }

        /** Of a boundary of which only the day is known the day's first millisecond. */
        boolean covers(Instant instant) {
            return !instant.isBefore(from.first()) && (until == null || instant.isBefore(until.first()));
        }
    }

    /** "Until the pause ends the due time is not known." */
    static final class GoesOn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final Pauses NONE = new Pauses(List.of());

    static Pauses of(Set<String> reasons, Knowledge known, List<Spell> spells) {
        List<Pause> pauses = new ArrayList<>();
        for (Fact from : known.facts()) {
            String reason = reason(from);
            if (reason != null && reasons.contains(reason) && known.isAny(from, Set.of("pause-started"))) {
                Fact until = known.facts().stream()
                        .filter(fact -> !fact.certainlyBefore(from) && ends(from, fact, known, spells))
                        .filter(fact -> from.certainlyBefore(fact) || !endsAny(fact, reason, pauses, known))
                        .findFirst()
                        .orElse(null);
                pauses.add(new Pause(from, until));
            }
        }
        return new Pauses(pauses);
    }

    /** Q: an end on the day of a start? The end of that pause, unless it ended the one before. */
    private static boolean endsAny(Fact end, String reason, List<Pause> pauses, Knowledge known) {
        return known.isAny(end, Set.of("pause-ended"))
                && pauses.stream()
                        .anyMatch(pause -> end.equals(pause.until())
                                && (reason(end) == null || reason.equals(reason(pause.from()))));
    }

    /** "An end without a reason ends every pause, and so does the event that reopens the case." */
    private static boolean ends(Fact from, Fact fact, Knowledge known, List<Spell> spells) {
        boolean reopens = Fact.ORDER.compare(from, fact) < 0
                && spells.stream()
                        .skip(1)
                        .anyMatch(spell -> spell.facts().get(0).equals(fact));
        String said = reason(fact);
        return reopens || known.isAny(fact, Set.of("pause-ended")) && (said == null || said.equals(reason(from)));
    }

    private static @Nullable String reason(Fact fact) {
        return fact.attributes().get("reason");
    }

    boolean covers(LocalDate day) {
        return all.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Whether the day is paused; one that lies in a pause without an end can't be told. */
    boolean stands(LocalDate day) {
        if (all.stream().anyMatch(pause -> pause.until() == null && pause.covers(day))) {
            throw new GoesOn();
        }
        return covers(day);
    }

    /** So much time after the instant, or so much of it as is not paused. */
    Instant after(Instant start, long millis) {
        Instant at = start;
        long left = millis;
        while (true) {
            Instant from = resumed(at);
            Instant stop = nextPause(from);
            if (!from.plusMillis(left).isAfter(stop)) {
                return from.plusMillis(left);
            }
            left -= stop.toEpochMilli() - from.toEpochMilli();
            at = stop;
        }
    }

    /** The instant itself, or where it is paused the end of that. */
    Instant resumed(Instant instant) {
        Instant at = instant;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Pause pause : all) {
                if (pause.covers(at)) {
                    if (pause.until() == null) {
                        throw new GoesOn();
                    }
                    at = pause.until().first();
                    moved = true;
                }
            }
        }
        return at;
    }

    Instant nextPause(Instant after) {
        return all.stream()
                .filter(pause -> pause.until() == null
                        || pause.until().first().isAfter(pause.from().first()))
                .map(pause -> pause.from().first())
                .filter(after::isBefore)
                .min(Instant::compareTo)
                .orElse(Due.NOT_YET);
    }

    /** Q: which pause of which only the day is known matters to the hour? One that has ended, and could lie before. */
    boolean isVague(Instant start, Instant due) {
        return all.stream()
                .filter(Pause::dateOnly)
                .anyMatch(pause -> pause.from().first().isBefore(due)
                        && pause.until() != null
                        && pause.end().isAfter(start)
                        && !runsOn(pause.until().first()));
    }

    /** Whether another goes on from there. */
    private boolean runsOn(Instant end) {
        try {
            resumed(end);
            return false;
        } catch (GoesOn goesOn) {
            return true;
        }
    }
}
