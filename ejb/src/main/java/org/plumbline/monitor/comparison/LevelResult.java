package org.plumbline.monitor.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/**
 * One promise of one provider, and how it was kept in the period.
 *
 * @param promise in our own short words
 * @param brief how soon or how often, such as "within 2 days"
 * @param rule the plain sentence generated from the rule
 * @param doubt why the figures are too few to tell, in words, or null
 * @param share required share in words, such as "90% of the month's cohort", or null: every case
 * @param required the required share itself, from 0 to 1, or null: every case
 * @param months the period month by month, those without opportunities left out
 * @param change from the first month until the last of the period, in the chart that suits it
 */
public record LevelResult(
        String level,
        String dimension,
        String dimensionTitle,
        String promise,
        String brief,
        String rule,
        String source,
        Status status,
        Figures figures,
        @Nullable String doubt,
        @Nullable String share,
        @Nullable Double required,
        List<CohortResult> months,
        ChangeOverTime change) {
    public LevelResult {
        months = List.copyOf(months);
    }
}
