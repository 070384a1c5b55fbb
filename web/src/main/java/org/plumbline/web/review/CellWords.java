package org.plumbline.web.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.plumbline.monitor.review.PackCell;
import org.plumbline.web.show.FigureWords;

/**
 * Cells of a pack as a person reads them.
 *
 * @param names what cases are called; one that is missing has been erased
 */
public record CellWords(Map<Long, String> names) {
    private static final BigDecimal MOST_OF_ALL = new BigDecimal("0.999");
    private static final BigDecimal LEAST_OF_ALL = new BigDecimal("0.001");

    public CellWords {
        names = Map.copyOf(names);
    }

    public String of(PackCell cell) {
        if (cell instanceof PackCell.Text text) {
            return text.words();
        }
        if (cell instanceof PackCell.Count count) {
            return FigureWords.count(count.number());
        }
        return cell instanceof PackCell.Share share ? percent(share.value()) : name((PackCell.OfCase) cell);
    }

    public String name(PackCell.OfCase of) {
        return names.getOrDefault(of.number(), "erased case");
    }

    public boolean isNumber(PackCell cell) {
        return cell instanceof PackCell.Count || cell instanceof PackCell.Share;
    }

    /** To one decimal; rounding never says all or none where it was not. */
    private static String percent(BigDecimal share) {
        BigDecimal told = share;
        if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0) {
            told = share.min(MOST_OF_ALL).max(LEAST_OF_ALL);
        }
        return told.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }
}
