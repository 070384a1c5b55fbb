package org.plumbline.standards.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.yaml.Section;

/** Reads the named readings of a level, on top of those of its file. */
final class ReadingWords {

    /** Every reading, as the file names it. */
    static final List<String> NAMES = List.copyOf(Readings.DEFAULT.named().keySet());

    private static final Map<String, Readings.Month> MONTHS = Map.of(
            "same-day", Readings.Month.SAME_DAY, "28 days", Readings.Month.DAYS_28, "30 days", Readings.Month.DAYS_30);
    private static final Map<String, Readings.FirstDay> FIRST_DAYS =
            Map.of("0", Readings.FirstDay.ZERO, "1", Readings.FirstDay.ONE);

    private ReadingWords() {}

    /** The word of the file for a reading's value: {@code next-working-day}, {@code 28 days}, {@code 1}. */
    static String word(Enum<?> value) {
        return wordIn(MONTHS, value)
                .or(() -> wordIn(FIRST_DAYS, value))
                .orElseGet(() -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Readings read(Section readings, Readings base) {
        Readings read = new Readings(
                of(readings, "days", base.days()),
                of(readings, "day-zero", base.dayZero()),
                of(readings, "first-day", FIRST_DAYS).orElse(base.firstDay()),
                of(readings, "precision", base.precision()),
                of(readings, "month", MONTHS).orElse(base.month()),
                of(readings, "early", base.early()),
                of(readings, "closing", base.closing()),
                of(readings, "first-due", base.firstDue()),
                of(readings, "numbering", base.numbering()),
                of(readings, "phase-change", base.phaseChange()),
                of(readings, "part-period", base.partPeriod()),
                of(readings, "anchor", base.anchor()),
                of(readings, "short-notice", base.shortNotice()),
                of(readings, "excuse", base.excuse()));
        readings.done();
        return read;
    }

    private static <E extends Enum<E>> E of(Section readings, String key, E base) {
        return readings.oneOf(key, base.getDeclaringClass()).orElse(base);
    }

    private static <E extends Enum<E>> Optional<E> of(Section readings, String key, Map<String, E> words) {
        return readings.oneOf(key, words.keySet()).map(words::get);
    }

    private static Optional<String> wordIn(Map<String, ? extends Enum<?>> words, Enum<?> value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
