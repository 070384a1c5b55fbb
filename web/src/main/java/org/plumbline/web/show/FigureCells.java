package org.plumbline.web.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/** The columns of figures that all downloads of comparing pages have: counts first, then shares from 0 to 1. */
public final class FigureCells {
    public static final List<String> HEADS = List.of(
            "met",
            "missed",
            "open",
            "excused",
            "withdrawn",
            "no evidence",
            "n",
            "rate",
            "low",
            "high",
            "required share");

    private FigureCells() {}

    /** @param required share from 0 to 1, or null: every case */
    public static List<@Nullable Object> of(@Nullable Figures figures, @Nullable Double required) {
        if (figures == null) {
            return Collections.nCopies(HEADS.size(), null);
        }
        List<@Nullable Object> cells = new ArrayList<>(List.of(figures.met(), figures.missed(), figures.open()));
        if (figures.hidden()) {
            Collections.addAll(cells, null, null, null);
        } else {
            Collections.addAll(cells, figures.excused(), figures.withdrawn(), figures.noEvidence());
        }
        Collections.addAll(
                cells,
                figures.n(),
                orNone(figures.rate()),
                orNone(figures.low()),
                orNone(figures.high()),
                orNone(required));
        return cells;
    }

    private static @Nullable BigDecimal orNone(@Nullable Double share) {
        return share == null ? null : rounded(share);
    }

    /** To four places, as in the answers of the REST interface. */
    public static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
