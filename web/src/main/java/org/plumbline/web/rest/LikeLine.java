package org.plumbline.web.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.statistics.StandardisedFunnel;
import org.plumbline.standards.statistics.TimeToEvent;

/**
 * A provider by the yardstick, on the wire. Rates are shares from 0 to 1 with four decimals, null where nothing is
 * decided yet; {@code low} to {@code high} is the 95% interval.
 *
 * @param expected how many would have kept it at the rates of the payment groups of its cases, of all providers together, with
 *     two decimals; {@code adjusted}: the rate of all together, times how many times that kept it, which can exceed 1; both
 *     null where nothing is decided or there are not two groups
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
        @Nullable Integer medianDays,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal adjusted) {

    static List<LikeLine> of(LikeForLikeResults found) {
        List<LikeForLikeResults.Line> decided = found.decided();
        Optional<StandardisedFunnel> mix = found.standardised(false);
        return found.lines().stream()
                .map(line -> {
                    int at = decided.indexOf(line);
                    return of(
                            line,
                            at < 0
                                    ? null
                                    : mix.map(funnel -> funnel.units().get(at)).orElse(null));
                })
                .toList();
    }

    private static LikeLine of(LikeForLikeResults.Line line, StandardisedFunnel.@Nullable Unit mix) {
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
                median.isPresent() ? (Integer) (int) median.getAsDouble() : null,
                mix == null ? null : BigDecimal.valueOf(mix.expected()).setScale(2, RoundingMode.HALF_UP),
                mix == null ? null : Shares.rounded(mix.adjusted()));
    }
}
