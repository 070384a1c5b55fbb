package org.plumbline.monitor.comparison;

import java.util.List;

/**
 * How strict one promise is against those of other providers in its dimension that count from the same event.
 *
 * @param others how many such promises there are
 * @param stricter of them, {@code laxer}, and {@code same}: as strict; of the rest no rule tells
 * @param only whose the other is, where there is one other alone
 */
record Standing(int others, int stricter, int laxer, int same, String only) {
    static final String NONE = "not comparable";
    private static final List<String> ORDINALS = List.of(
            "", "", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ", "tenth ");

    /** In few words. No place is given where the promise can't be put in order with all the others. */
    String words() {
        int told = stricter + laxer + same;
        if (told == 0) {
            return NONE;
        }
        if (told < others) {
            return partly();
        }
        if (others == 1) {
            return toOne() + only + (only.endsWith("s") ? "’" : "’s");
        }
        if (same == others) {
            return "as strict as all " + others + " others";
        }
        String place = laxer == 0 ? "least strict" : ordinal(stricter + 1) + "strictest";
        return (same == 0 ? "" : "joint ") + place + " of " + (others + 1);
    }

    private String toOne() {
        return laxer == 1 ? "stricter than " : stricter == 1 ? "less strict than " : "as strict as ";
    }

    private String partly() {
        String of = " of " + others;
        if (laxer > 0) {
            return "stricter than " + laxer + of;
        }
        return stricter > 0 ? "less strict than " + stricter + of : "as strict as " + same + of;
    }

    private static String ordinal(int place) {
        if (place < ORDINALS.size()) {
            return ORDINALS.get(place);
        }
        boolean teen = place / 10 % 10 == 1;
        int last = teen ? 0 : place % 10;
        return place + (last == 1 ? "st " : last == 2 ? "nd " : last == 3 ? "rd " : "th ");
    }
}
