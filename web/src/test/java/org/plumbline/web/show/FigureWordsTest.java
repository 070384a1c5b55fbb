package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;

class FigureWordsTest {
    @Test
    void aRateIsToldToOneDecimalWithItsInterval() {
        Figures figures = Figures.of(4_194, 5_693, 18, 0, 0, 0);

        assertThat(FigureWords.rate(figures)).isEqualTo("42.4%");
        assertThat(FigureWords.interval(figures)).isEqualTo("41.4 to 43.4");
        assertThat(FigureWords.count(figures.n())).isEqualTo("9,887");
    }

    @Test
    void roundingNeverSaysAllWhereOneWasMissed() {
        assertThat(FigureWords.rate(Figures.of(9_999, 1, 0, 0, 0, 0))).isEqualTo("99.9%");
        assertThat(FigureWords.rate(Figures.of(10_000, 0, 0, 0, 0, 0))).isEqualTo("100.0%");
    }

    @Test
    void roundingNeverSaysNoneWhereOneWasMet() {
        assertThat(FigureWords.rate(Figures.of(1, 9_999, 0, 0, 0, 0))).isEqualTo("0.1%");
        assertThat(FigureWords.rate(Figures.of(0, 10_000, 0, 0, 0, 0))).isEqualTo("0.0%");
    }

    @Test
    void nothingDecidedHasNoRate() {
        assertThat(FigureWords.rate(Figures.of(0, 0, 7, 0, 0, 0))).isEmpty();
        assertThat(FigureWords.interval(Figures.of(0, 0, 7, 0, 0, 0))).isEmpty();
    }

    @Test
    void oneIsToldAsOne() {
        assertThat(FigureWords.counted(1, "case", "cases")).isEqualTo("1 case");
        assertThat(FigureWords.counted(1_893, "case", "cases")).isEqualTo("1,893 cases");
    }
}
