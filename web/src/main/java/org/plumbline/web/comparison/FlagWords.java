package org.plumbline.web.comparison;

import org.plumbline.standards.statistics.Funnel.Flag;

/** How a provider differs from the others, as pages say it. */
final class FlagWords {
    private FlagWords() {}

    static String of(Flag flag) {
        return switch (flag) {
            case BELOW_99_8 -> "lower than the others, clearly";
            case BELOW_95 -> "lower, perhaps by chance";
            case INSIDE -> "as the others";
            case ABOVE_95 -> "higher, perhaps by chance";
            case ABOVE_99_8 -> "higher than the others, clearly";
        };
    }

    static String shape(Flag flag) {
        return flag.side() == 0 ? "●" : (flag.side() > 0 ? "▲" : "▼");
    }
}
