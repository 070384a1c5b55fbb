package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.web.show.FigureWords;

/**
 * What a measurement found, in sentences.
 *
 * @param adjusted whether the usual differences among the providers are allowed for
 */
public record LikeWords(@Nullable LikeForLikeResults found, boolean adjusted) {

    /** Who differs from the others by more than chance explains. */
    public String sentence() {
        if (found == null || found.decided().isEmpty()) {
            return "Nothing has been decided yet by this yardstick.";
        }
        Funnel funnel = found.funnel(adjusted).orElseThrow();
        List<String> lower = named(funnel, -1);
        List<String> higher = named(funnel, 1);
        int providers = funnel.units().size();
        String all = "Of all their cases together, " + ChangeWords.percent(funnel.target()) + " would have kept it. ";
        if (providers == 1) {
            return "Measured by " + measure() + ". " + all + "There is nobody to compare with.";
        }
        if (lower.isEmpty() && higher.isEmpty()) {
            return "Measured by " + measure() + ", none of the " + providers
                    + " providers differs from the others by more than chance explains. " + all;
        }
        List<String> told = new ArrayList<>();
        if (!lower.isEmpty()) {
            told.add(DimensionPage.names(lower) + (lower.size() == 1 ? " lies" : " lie") + " clearly lower");
        }
        if (!higher.isEmpty()) {
            told.add(DimensionPage.names(higher) + (higher.size() == 1 ? " lies" : " lie") + " clearly higher");
        }
        return "Measured by " + measure() + ", " + (lower.size() + higher.size()) + " of " + providers
                + " providers differ from the others by more than chance explains: " + String.join("; ", told) + ". "
                + all;
    }

    private String measure() {
        return "“" + found.by().brief() + "”, the promise of "
                + DimensionPage.names(found.by().promisers());
    }

    private List<String> named(Funnel funnel, int side) {
        List<String> names = new ArrayList<>();
        List<LikeForLikeResults.Line> decided = found.decided();
        for (int i = 0; i < decided.size(); i++) {
            Funnel.Flag flag = funnel.units().get(i).flag();
            if (flag.isClear() && flag.side() == side) {
                names.add(decided.get(i).name());
            }
        }
        return names;
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
