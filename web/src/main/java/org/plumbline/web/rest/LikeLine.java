package org.plumbline.web.rest;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.statistics.TimeToEvent;

/**
 * A provider by the yardstick, on the wire. Rates are shares from 0 to 1 with four decimals, null where nothing is
 * decided yet; {@code low} to {@code high} is the 95% interval.
 *
 * @param medianDays days from the start by which half were done, null while fewer are or where no time is taken
 */
public record LikeLine(
        String provider,
        String providerName,
        long met,
        long missed,
        long open,
        long excused,
        long withdrawn,
        long noEvidence,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Integer medianDays) {

    static LikeLine of(LikeForLikeResults.Line line) {
        Figures figures = line.figures();
        TimeToEvent curve = line.time().curve();
        OptionalDouble median = curve.median();
        return new LikeLine(
                line.provider(),
                line.name(),
                figures.met(),
                figures.missed(),
                figures.open(),
                figures.excused(),
                figures.withdrawn(),
                figures.noEvidence(),
                Shares.rounded(figures.rate()),
                Shares.rounded(figures.low()),
                Shares.rounded(figures.high()),
                median.isPresent() ? (Integer) (int) median.getAsDouble() : null);
    }
}
