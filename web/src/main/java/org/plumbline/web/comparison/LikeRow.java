package org.plumbline.web.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.monitor.comparison.PromiseLine;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.TimeToEvent;
import org.plumbline.standards.statistics.TimeToEvent.End;

/**
 * A provider by the yardstick.
 *
 * @param unit how it lies to the others, or null where nothing of it is decided
 * @param own what it promised itself in this dimension
 * @param curve how the share done grew with the days
 */
public record LikeRow(
        LikeForLikeResults.Line line, Funnel.@Nullable Unit unit, List<PromiseLine> own, TimeToEvent curve) {
    private static final int FIGURES_OF_TAIL = 2;

    public LikeRow {
        own = List.copyOf(own);
    }

    public String name() {
        return line.name();
    }

    public String provider() {
        return line.provider();
    }

    public Figures figures() {
        return line.figures();
    }

    public String ownInShort() {
        return own.stream()
                .map(promise -> promise.level().brief() + " " + promise.counts())
                .collect(Collectors.joining("; "));
    }

    public Funnel.@Nullable Flag flag() {
        return unit == null ? null : unit.flag();
    }

    /** Whether chance explains how it differs from the others, in words. */
    public String against() {
        return unit == null ? "nothing decided" : FlagWords.of(unit.flag());
    }

    public @Nullable BigDecimal tail() {
        return unit == null
                ? null
                : new BigDecimal(unit.tail()).round(new MathContext(FIGURES_OF_TAIL, RoundingMode.HALF_UP));
    }

    /** By when half were done, in days; null while fewer are. */
    public @Nullable Integer medianDays() {
        return whole(curve.median());
    }

    public @Nullable Integer medianLow() {
        return whole(curve.medianInterval().low());
    }

    public @Nullable Integer medianHigh() {
        return whole(curve.medianInterval().high());
    }

    /** How many were left before they were done. */
    public long left() {
        return line.time().ended(End.LEFT);
    }

    private static @Nullable Integer whole(OptionalDouble days) {
        return days.isPresent() ? (Integer) (int) days.getAsDouble() : null;
    }
}
