package org.plumbline.web.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.statistics.BinomialLimits;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.StandardisedFunnel;

/**
 * A provider in the funnel.
 *
 * @param mix by the groups of its cases, or null where there are not two of them
 * @param narrow the limits that it is held against, with {@code wide}, {@code tail} and {@code flag}: those of its share as it
 *     is, or of the adjusted one
 */
public record FunnelRow(
        LikeForLikeResults.Line line,
        Funnel.Unit unit,
        StandardisedFunnel.@Nullable Unit mix,
        BinomialLimits narrow,
        BinomialLimits wide,
        double tail,
        Funnel.Flag flag) {
    static final String[] HEADS = {
        "provider",
        "yardstick",
        "n",
        "met",
        "rate",
        "rate of all together",
        "expected by payment group",
        "rate adjusted by payment group",
        "limits are of",
        "low 95%",
        "high 95%",
        "low 99.8%",
        "high 99.8%",
        "adjusted for overdispersion",
        "tail",
        "against the others"
    };

    /** @param byGroup whether it is held against what is usual for its groups */
    static FunnelRow of(
            LikeForLikeResults.Line line,
            Funnel funnel,
            int at,
            StandardisedFunnel.@Nullable Unit mix,
            boolean byGroup) {
        Funnel.Unit unit = funnel.units().get(at);
        return mix != null && byGroup
                ? new FunnelRow(line, unit, mix, mix.narrow(), mix.wide(), mix.tail(), mix.flag())
                : new FunnelRow(
                        line,
                        unit,
                        mix,
                        funnel.limits(unit.n(), BinomialLimits.TAIL_95),
                        funnel.limits(unit.n(), BinomialLimits.TAIL_99_8),
                        unit.tail(),
                        unit.flag());
    }

    /** The share that is usual for the groups of its cases; null where there are not two. */
    public @Nullable Double usual() {
        return mix == null ? null : (Double) (mix.expected() / mix.n());
    }

    /** Null where there are not two groups. */
    public @Nullable Double adjusted() {
        return mix == null ? null : (Double) mix.adjusted();
    }

    public String usualWords() {
        Double usual = usual();
        return usual == null ? "" : ChangeWords.percent(usual);
    }

    public String adjustedWords() {
        Double share = adjusted();
        return share == null ? "" : ChangeWords.percent(share);
    }

    public String against() {
        return FlagWords.of(flag);
    }

    public String shape() {
        return FlagWords.shape(flag);
    }

    public String wideWords() {
        return words(wide);
    }

    public String narrowWords() {
        return words(narrow);
    }

    /** In words: below a millionth nobody asks how far. */
    public String tailWords() {
        return tail < 1e-6 ? "below 0.000001" : String.format(Locale.ROOT, tail < 0.01 ? "%.6f" : "%.2f", tail);
    }

    Object[] cells(String yardstick, double target, boolean byGroup, boolean widened) {
        return new Object[] {
            line.name(),
            yardstick,
            unit.n(),
            unit.count(),
            number(unit.rate()),
            number(target),
            mix == null ? "" : number(mix.expected()),
            mix == null ? "" : number(mix.adjusted()),
            byGroup ? "adjusted rate" : "rate",
            number(narrow.low()),
            number(narrow.high()),
            number(wide.low()),
            number(wide.high()),
            widened,
            number(tail),
            against()
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String words(BinomialLimits limits) {
        return String.format(Locale.ROOT, "%.1f to %.1f", 100 * limits.low(), 100 * limits.high());
    }
}
