package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/**
 * A month's cohort of one level.
 *
 * @param doubt why the figures are too few to tell, in words, or null
 */
public record MonthResult(
        YearMonth month,
        Status status,
        Figures figures,
        @Nullable String doubt) {}
