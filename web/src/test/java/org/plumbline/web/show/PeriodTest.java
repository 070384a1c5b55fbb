package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final YearMonth JUNE_2015 = YearMonth.of(2015, 6);

    @Test
    void months_that_roll_on_are_said_in_words_and_read_back() {
        Choice three = Period.until(JUNE_2015, 3).choice();
        assertThat(three).isEqualTo(new Choice("2015-04..2015-06", "The 3 months until June 2015"));
        assertThat(Period.parse(three.value())).isEqualTo(new Period(YearMonth.of(2015, 4), JUNE_2015));
        assertThat(Period.until(JUNE_2015, 12).choice().value()).isEqualTo("2014-07..2015-06");
        assertThat(Period.until(JUNE_2015, 1).choice()).isEqualTo(new Choice("2015-06", "June 2015"));
    }

    @Test
    void what_is_no_period_is_all_months() {
        assertThat(Period.parse("June")).isEqualTo(Period.ALL);
        assertThat(Period.parse("2015-06..")).isEqualTo(Period.ALL);
        assertThat(Period.parse(null)).isEqualTo(Period.ALL);
    }
}
