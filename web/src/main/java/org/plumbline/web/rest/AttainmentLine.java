package org.plumbline.web.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Figures;

/**
 * A row on the wire. Rates are shares from 0 to 1 with four decimals, null where nothing is decided yet; {@code low} to
 * {@code high} is the 95% interval. Where small numbers are hidden, excused, withdrawn and those without evidence are null.
 *
 * @param strictness of the promise against the others' in its dimension, such as "second strictest of 6"; null where
 *     nobody else promised anything there, or the promise is no longer in force
 */
public record AttainmentLine(
        String provider,
        String providerName,
        String contract,
        String level,
        String dimension,
        String month,
        long met,
        long missed,
        long open,
        @Nullable Long excused,
        @Nullable Long withdrawn,
        @Nullable Long noEvidence,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal requiredShare,
        @Nullable String strictness,
        Instant asOf) {
    private static final List<String> COLUMNS = List.of(
            "provider",
            "providerName",
            "contract",
            "level",
            "dimension",
            "month",
            "met",
            "missed",
            "open",
            "excused",
            "withdrawn",
            "noEvidence",
            "rate",
            "low",
            "high",
            "requiredShare",
            "strictness",
            "asOf");

    static AttainmentLine of(AttainmentRow row, String strictness) {
        Figures figures = row.figures();
        return new AttainmentLine(
                row.provider(),
                row.contract().providerName(),
                row.contract().ref(),
                row.level(),
                row.dimension(),
                row.month().toString(),
                figures.met(),
                figures.missed(),
                figures.open(),
                told(figures, figures.excused()),
                told(figures, figures.withdrawn()),
                told(figures, figures.noEvidence()),
                Shares.rounded(figures.rate()),
                Shares.rounded(figures.low()),
                Shares.rounded(figures.high()),
                row.share() == null ? null : BigDecimal.valueOf(row.share().permille(), 3),
                strictness.isEmpty() ? null : strictness,
                row.asOf());
    }

    /** Null where small numbers are hidden. */
    private static @Nullable Long told(Figures figures, long leftOut) {
        return figures.hidden() ? null : (Long) leftOut;
    }

    static String table(@Nullable String notice, List<AttainmentLine> lines) {
        CsvTable table = new CsvTable(notice, COLUMNS);
        for (AttainmentLine line : lines) {
            table.row(
                    line.provider,
                    line.providerName,
                    line.contract,
                    line.level,
                    line.dimension,
                    line.month,
                    line.met,
                    line.missed,
                    line.open,
                    line.excused,
                    line.withdrawn,
                    line.noEvidence,
                    line.rate,
                    line.low,
                    line.high,
                    line.requiredShare,
                    line.strictness,
                    line.asOf);
        }
        return table.text();
    }
}
