package org.plumbline.web.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.review.Curve;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackCell;
import org.plumbline.monitor.review.PackHead;
import org.plumbline.monitor.review.PackTable;
import org.plumbline.monitor.review.Part;

/** A pack with one of everything. */
final class SomePack {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    static final CellWords WORDS = new CellWords(Map.of(1L, "=cmd|' /C calc'!A0"));
    static final String STATE = "Not signed: these are the figures of now.";

    private SomePack() {}

    static Pack made() {
        PackHead head = new PackHead(
                "WP-1",
                "Reed <& Co>",
                MARCH,
                Instant.parse("2026-05-01T11:00:00Z"),
                ZoneId.of("Europe/London"),
                "In March 2026, Reed kept “all” – 97.2%.",
                "WP-1 2026-03",
                10);
        PackTable table = new PackTable(
                List.of("Case", "Kept", "Share kept", "Said"),
                List.of(
                        List.of(
                                new PackCell.OfCase(1),
                                new PackCell.Count(1234),
                                new PackCell.Share(new BigDecimal("0.9999")),
                                new PackCell.Text("+1 of them")),
                        List.of(
                                new PackCell.OfCase(2),
                                new PackCell.Count(0),
                                new PackCell.Share(BigDecimal.ZERO),
                                new PackCell.Text(""))));
        Curve curve = new Curve(
                "First contact: no change beyond chance",
                0.9,
                List.of(
                        new Curve.At(MARCH.minusMonths(1), 0.8, 0.85, 0.7, 1, "chance explains it"),
                        new Curve.At(MARCH, 0.9, 0.85, 0.7, 1, "chance explains it")));
        return new Pack(
                head,
                "Demonstration data: invented",
                List.of(
                        new Part("cases", "What was missed", List.of("Two cases."), table, List.of(curve)),
                        new Part("notes", "How this was counted", List.of("By rules."), null, List.of())),
                List.of(new Pack.Fact("a", "2026-03", Figures.of(1, 0, 0, 0, 0, 0))));
    }
}
