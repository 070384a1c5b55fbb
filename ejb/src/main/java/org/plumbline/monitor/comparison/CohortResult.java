package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/**
 * A month's or a week's cohort of one level.
 *
 * @param doubt why the figures are too few to tell, in words, or null
 */
public record CohortResult(
        CohortSpan span,
        Status status,
        Figures figures,
        @Nullable String doubt) {
    /** Of a month. */
    public CohortResult(YearMonth month, Status status, Figures figures, @Nullable String doubt) {
        this(CohortSpan.month(month), status, figures, doubt);
    }

    /** The month in which it begins. */
    public YearMonth month() {
        return span.month();
    }
}
