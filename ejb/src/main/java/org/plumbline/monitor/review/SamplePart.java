package org.plumbline.monitor.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.monitor.assessment.MonthCases.MonthCase;
import org.plumbline.monitor.attainment.Figures;

/** The drawn cases with what a person found in their files. */
final class SamplePart {
    private SamplePart() {}

    static List<Long> drawn(List<MonthCase> cases, PackHead head) {
        return Drawing.of(cases.stream().map(MonthCase::number).toList(), head.seed(), head.size());
    }

    static Part of(List<MonthCase> cases, List<CaseCheck> checks, PackHead head) {
        Map<Long, MonthCase> byNumber =
                cases.stream().collect(Collectors.toMap(MonthCase::number, Function.identity()));
        Map<Long, CaseCheck> checked =
                checks.stream().collect(Collectors.toMap(CaseCheck::number, Function.identity()));
        PackTable table =
                PackTable.under("Case", "Case number", "Kept", "Missed", "Open", "File and system", "Checked by");
        long agree = 0;
        long differ = 0;
        List<Long> drawn = drawn(cases, head);
        for (long number : drawn) {
            MonthCase of = byNumber.get(number);
            CaseCheck check = checked.get(number);
            agree += check != null && check.agrees() ? 1 : 0;
            differ += check != null && !check.agrees() ? 1 : 0;
            table = table.with(
                    new PackCell.OfCase(number),
                    String.valueOf(number),
                    of == null ? 0 : of.met(),
                    of == null ? 0 : of.missed(),
                    of == null ? 0 : of.open(),
                    check == null ? "not checked yet" : check.agrees() ? "agree" : "differ",
                    check == null ? "" : check.by());
        }
        return Part.of(
                "sample",
                "Do the files agree with the system?",
                List.of(
                        "Drawn by the seed “" + head.seed() + "”: " + drawn.size() + " of the " + cases.size()
                                + " cases of the month.",
                        agreement(agree, differ)),
                table);
    }

    private static String agreement(long agree, long differ) {
        Figures of = Figures.of(agree, differ, 0, 0, 0, 0);
        return of.low() == null || of.high() == null
                ? "No case has been checked yet."
                : "Of " + of.n() + " checked, " + agree + " agree: " + percent((double) agree / of.n())
                        + "%, 95% interval " + percent(of.low()) + " to " + percent(of.high()) + ".";
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }
}
