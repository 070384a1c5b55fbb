package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.monitor.comparison.Status;

class MonthFindingTest {
    private static MonthResult month(int number, Status status, long met, long missed) {
        return new MonthResult(YearMonth.of(2015, number), status, Figures.of(met, missed, 0, 0, 0, 0), null);
    }

    @Test
    void itNamesTheLowestAndTheHighestMonth() {
        assertThat(MonthFinding.of(
                        List.of(
                                month(1, Status.NOT_KEPT, 384, 883),
                                month(3, Status.NOT_KEPT, 696, 672),
                                month(4, Status.TOO_EARLY, 0, 0)),
                        null))
                .isEqualTo("The share kept lay between 30.3% in January 2015 and 50.9% in March 2015");
    }

    @Test
    void whereAShareIsRequiredItSaysInHowManyMonthsItWasReached() {
        assertThat(MonthFinding.of(
                        List.of(month(1, Status.KEPT, 95, 5), month(2, Status.NOT_KEPT, 80, 20)),
                        "90% of those decided"))
                .startsWith("Kept in 1 of 2 months (required: 90% of those decided). The share kept lay between 80.0%");
    }

    @Test
    void oneMonthAndEqualMonthsAreToldAsSuch() {
        MonthResult whole = month(1, Status.KEPT, 10, 0);
        assertThat(MonthFinding.of(List.of(whole), null)).isEqualTo("The share kept was 100.0% in January 2015");
        assertThat(MonthFinding.of(List.of(whole, month(2, Status.KEPT, 7, 0)), null))
                .isEqualTo("The share kept was 100.0% in every month");
        assertThat(MonthFinding.of(List.of(), null)).isEqualTo("Nothing is decided yet");
    }
}
