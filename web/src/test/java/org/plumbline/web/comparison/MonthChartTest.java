package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.monitor.comparison.Status;

class MonthChartTest {
    private static MonthResult month(int number, long met, long missed) {
        return new MonthResult(YearMonth.of(2026, number), Status.NOT_KEPT, Figures.of(met, missed, 0, 0, 0, 0), null);
    }

    @Test
    void aBetterMonthStandsHigher() {
        MonthChart chart = MonthChart.of(List.of(month(1, 900, 100), month(2, 990, 10)), null);

        assertThat(chart.marks().get(1).y()).isLessThan(chart.marks().get(0).y());
    }

    @Test
    void aMonthWithNothingDecidedKeepsItsPlaceOpen() {
        MonthChart chart = MonthChart.of(List.of(month(1, 9, 1), month(2, 0, 0), month(3, 9, 1), month(4, 9, 1)), null);

        double gap = chart.marks().get(1).x() - chart.marks().get(0).x();
        double step = chart.marks().get(2).x() - chart.marks().get(1).x();
        assertThat(chart.marks()).hasSize(3);
        assertThat(gap).isEqualTo(2 * step);
    }

    @Test
    void theAxisLeavesRoomForTheRequiredShare() {
        MonthChart chart = MonthChart.of(List.of(month(1, 9_990, 10)), 0.75);

        assertThat(chart.floor()).isEqualTo(70);
        assertThat(chart.required()).isNotNull();
    }

    @Test
    void lowRatesAreDrawnFromZero() {
        assertThat(MonthChart.of(List.of(month(1, 4, 8)), null).floor()).isZero();
    }
}
