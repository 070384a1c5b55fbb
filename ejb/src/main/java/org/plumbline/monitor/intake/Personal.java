package org.plumbline.monitor.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What looks like something of a person's that no measuring needs, as it is written in the United Kingdom. Told so
 * precisely that references, dates, codes and numbers are none.
 */
public enum Personal {
    E_MAIL("an e-mail address", "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)+"),
    /** Two letters of those that are given out, six digits, and the last letter, without which it is any reference. */
    NATIONAL_INSURANCE(
            "a National Insurance number",
            "(?i)(?<![a-z\\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d\\d[ -]?\\d\\d"
                    + "[ -]?\\d\\d[ -]?[A-D](?![a-z\\d])"),
    /** 0 or +44 and nine or ten digits, the first of them no 0 and no 4 or 6, which are not given out. */
    PHONE(
            "a phone number",
            "(?<![\\w.:/+-])(?:(?:\\+44|0044)[ -]?(?:\\(0\\))?|\\(?0)[ -]?[1-35789](?:[ ()-]{0,2}\\d){8,9}(?![\\w-])"),
    /** Inside a text in capitals, because "g1 2nd visit" holds none. */
    POSTCODE(
            "a postcode",
            "(?<![A-Z\\d-])(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]"
                    + "|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?"
                    + "|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Z\\d-])");

    private static final int FEWEST_DIGITS_OF_PHONE = 10;

    private final String words;
    private final Pattern form;
    private final Pattern inAnyCase;

    Personal(String words, String form) {
        this.words = words;
        this.form = Pattern.compile(form);
        this.inAnyCase = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** Such as "an e-mail address", for a sentence. */
    public String words() {
        return words;
    }

    /** What an attribute's text looks like or holds. */
    public static Optional<Personal> in(String text) {
        if (!canHold(text)) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(kind -> kind.isIn(text)).findFirst();
    }

    /**
     * What a reference or an id looks like. A postcode only with its blank: {@code M12AB} is as good a reference as any.
     */
    static Optional<Personal> inName(String name) {
        return in(name).filter(kind -> kind != POSTCODE || name.indexOf(' ') >= 0);
    }

    /** The sentence with three dots for whatever in it looks personal. */
    static String withheld(String sentence) {
        if (!canHold(sentence)) {
            return sentence;
        }
        String told = sentence;
        for (Personal kind : values()) {
            told = kind.inAnyCase.matcher(told).replaceAll("…");
        }
        return told;
    }

    private boolean isIn(String text) {
        return form.matcher(text).find() || inAnyCase.matcher(text).matches();
    }

    /** One look at each character, which spares nearly every text the patterns. */
    private static boolean canHold(String text) {
        int digits = 0;
        boolean letterAfterDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (digits > 0 && Character.isLetter(c)) {
                letterAfterDigit = true;
            }
        }
        return digits >= FEWEST_DIGITS_OF_PHONE || letterAfterDigit && digits > 1;
    }
}
