package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.StandardisedFunnel;
import org.plumbline.web.show.FigureWords;

/**
 * What a measurement found, in sentences.
 *
 * @param adjusted whether the usual differences among the providers are allowed for
 * @param byGroup whether the groups of their cases are
 * @param group that alone is measured, or null
 */
public record LikeWords(
        @Nullable LikeForLikeResults found,
        boolean adjusted,
        boolean byGroup,
        @Nullable String group) {

    /** Who differs from the others by more than chance explains. */
    public String sentence() {
        if (found == null || found.decided().isEmpty()) {
            return "Nothing has been decided yet by this yardstick" + inGroup() + ".";
        }
        List<String> lower = named(flags(), -1);
        List<String> higher = named(flags(), 1);
        int providers = flags().size();
        double target = found.funnel(adjusted).orElseThrow().target();
        String all = "Of all their cases together, " + ChangeWords.percent(target) + " would have kept it. ";
        if (providers == 1) {
            return "Measured by " + measure() + ". " + all + "There is nobody to compare with.";
        }
        if (lower.isEmpty() && higher.isEmpty()) {
            return "Measured by " + measure() + ", none of the " + providers
                    + " providers differs from the others by more than chance explains. " + all;
        }
        return "Measured by " + measure() + ", " + (lower.size() + higher.size()) + " of " + providers
                + " providers differ from the others by more than chance explains: "
                + String.join("; ", told(lower, higher)) + ". " + all;
    }

    private static List<String> told(List<String> lower, List<String> higher) {
        List<String> told = new ArrayList<>();
        if (!lower.isEmpty()) {
            told.add(DimensionPage.names(lower) + (lower.size() == 1 ? " lies" : " lie") + " clearly lower");
        }
        if (!higher.isEmpty()) {
            told.add(DimensionPage.names(higher) + (higher.size() == 1 ? " lies" : " lie") + " clearly higher");
        }
        return told;
    }

    private String measure() {
        return "“" + found.by().brief() + "”, the promise of "
                + DimensionPage.names(found.by().promisers()) + inGroup()
                + (byGroup ? ", and adjusted by " + word() : "");
    }

    private String inGroup() {
        return group == null ? "" : ", for " + word() + " " + group;
    }

    private static String word() {
        return Vocabulary.builtIn().groups().word();
    }

    /** How those that anything is decided of lie to the others, in their order. */
    List<Funnel.Flag> flags() {
        return byGroup ? ofMix() : ofShares();
    }

    private List<Funnel.Flag> ofShares() {
        return found == null
                ? List.of()
                : found.funnel(adjusted).stream()
                        .flatMap(funnel -> funnel.units().stream().map(Funnel.Unit::flag))
                        .toList();
    }

    private List<Funnel.Flag> ofMix() {
        return found == null
                ? List.of()
                : found.standardised(adjusted).stream()
                        .flatMap(funnel -> funnel.units().stream().map(StandardisedFunnel.Unit::flag))
                        .toList();
    }

    private List<String> named(List<Funnel.Flag> flags, int side) {
        return named(names(), flags, side);
    }

    private List<String> names() {
        return found == null
                ? List.of()
                : found.decided().stream().map(LikeForLikeResults.Line::name).toList();
    }

    private static List<String> named(List<String> names, List<Funnel.Flag> flags, int side) {
        return IntStream.range(0, flags.size())
                .filter(i -> side(flags.get(i)) == side)
                .mapToObj(names::get)
                .toList();
    }

    private static int side(Funnel.Flag flag) {
        return flag.isClear() ? flag.side() : 0;
    }

    /** What the groups of their cases explain of how the providers differ, and what only shows once they are allowed for. */
    public String mix() {
        List<Funnel.Flag> mix = ofMix();
        return mix.isEmpty() ? "" : mix(names(), ofShares(), mix);
    }

    /** @param shares flags of the shares as they are, and {@code mix} of the adjusted ones, in the order of the names */
    static String mix(List<String> names, List<Funnel.Flag> shares, List<Funnel.Flag> mix) {
        List<String> told = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            List<String> explained = new ArrayList<>(named(names, shares, side));
            explained.removeAll(named(names, mix, side));
            if (!explained.isEmpty()) {
                told.add(DimensionPage.names(explained) + (explained.size() == 1 ? " lies" : " lie") + " clearly "
                        + words(side) + " by share alone: which cases were sent there explains it.");
            }
            List<String> shown = new ArrayList<>(named(names, mix, side));
            shown.removeAll(named(names, shares, side));
            if (!shown.isEmpty()) {
                told.add(DimensionPage.names(shown) + (shown.size() == 1 ? " lies" : " lie") + " clearly " + words(side)
                        + " only once the cases sent there are allowed for.");
            }
        }
        return told.isEmpty()
                ? "Adjusting by " + word()
                        + " makes nobody clearly different who is not so by share alone, nor the other" + " way round."
                : String.join(" ", told);
    }

    private static String words(int side) {
        return side < 0 ? "lower" : "higher";
    }

    /** How many such flags chance alone raises. */
    public String falseAlarms() {
        if (found == null) {
            return "";
        }
        return found.funnel(adjusted)
                .map(funnel -> "Among " + FigureWords.counted(funnel.units().size(), "provider", "providers")
                        + " that were all alike, chance alone would flag "
                        + String.format(Locale.ROOT, "%.2f", funnel.expectedBeyond998())
                        + " as clearly different, on average and at most.")
                .orElse("");
    }
}
