package org.plumbline.web.show;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/** Counts and rates as pages write them; EL functions of the {@code pl} tags. */
public final class FigureWords {
    private FigureWords() {}

    /** With a comma for each thousand: 1,893. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /**
     * The rate to one decimal, such as 97.2%. Rounding never says all or none where it was not: 9,999 of 10,000 are
     * 99.9%.
     */
    public static String rate(@Nullable Figures figures) {
        if (figures == null || figures.n() == 0) {
            return "";
        }
        long tenths = Math.round(1000.0 * figures.met() / figures.n());
        if (figures.missed() > 0) {
            tenths = Math.min(tenths, 999);
        }
        if (figures.met() > 0) {
            tenths = Math.max(tenths, 1);
        }
        return decimal(tenths) + "%";
    }

    /** The 95% interval in per cent, such as 95.1 to 98.5. */
    public static String interval(@Nullable Figures figures) {
        if (figures == null || figures.low() == null || figures.high() == null) {
            return "";
        }
        return decimal(Math.round(1000 * figures.low())) + " to " + decimal(Math.round(1000 * figures.high()));
    }

    /** From what the rate would be if all that are open were missed to what it would be if all were met. */
    public static String band(@Nullable Figures figures) {
        if (figures == null || figures.worst() == null || figures.best() == null) {
            return "";
        }
        return decimal(Math.round(1000 * figures.worst())) + " to " + decimal(Math.round(1000 * figures.best()));
    }

    /** {@code one} or {@code many} after its number: 1 case, 2 cases. */
    public static String counted(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A number of tenths, such as 86.0. */
    public static String decimal(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
