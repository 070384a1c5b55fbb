package org.plumbline.web.comparison;

import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Variation;

/**
 * The marks of Making Data Count for variation and assurance: a word and a small drawing, of which the word alone says
 * it all.
 */
public enum ChangeMark {
    IMPROVING("improving", "M5 17 10 14 14 12 19 6"),
    CONCERNING("getting worse", "M5 7 10 10 14 12 19 18"),
    COMMON_CAUSE("no change beyond chance", "M4 13 8 10 12 13 16 11 20 12"),
    PASSES("reaches it as things are", "M4 16H20M5 10 10 8 14 10 19 8"),
    FAILS("can’t reach it as things are", "M4 8H20M5 15 10 17 14 15 19 17"),
    HIT_AND_MISS("reaches it or not, by chance", "M4 12H20M5 8 10 16 14 8 19 16");

    private final String words;
    private final String path;

    ChangeMark(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    /** In a square of 24 units, as SVG writes it. */
    public String path() {
        return path;
    }

    /** Of a promise's last month; null where nothing can be compared yet. */
    public static @Nullable ChangeMark of(LevelResult level) {
        return of(level.change().variation());
    }

    /** @param variation null where nothing can be compared yet */
    static @Nullable ChangeMark of(@Nullable Variation variation) {
        if (variation == null) {
            return null;
        }
        return switch (variation) {
            case IMPROVING -> IMPROVING;
            case CONCERNING -> CONCERNING;
            case COMMON_CAUSE -> COMMON_CAUSE;
            case CHANGED -> throw new IllegalArgumentException("A share kept is the better the more it is");
        };
    }

    /** Null where there is no required share to say it of. */
    static @Nullable ChangeMark of(Assurance assurance) {
        return switch (assurance) {
            case PASSES -> PASSES;
            case FAILS -> FAILS;
            case HIT_AND_MISS -> HIT_AND_MISS;
            case NOT_SAID -> null;
        };
    }
}
