package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0, 0, 0, '',     not comparable
            5, 0, 0, 0, '',     not comparable
            1, 0, 0, 0, Seetec, not comparable
            1, 0, 1, 0, Seetec, stricter than Seetec’s
            1, 1, 0, 0, Seetec, less strict than Seetec’s
            1, 0, 0, 1, Seetec, as strict as Seetec’s
            1, 0, 0, 1, Working Links, as strict as Working Links’
            5, 0, 5, 0, '',     strictest of 6
            5, 1, 4, 0, '',     second strictest of 6
            5, 5, 0, 0, '',     least strict of 6
            5, 0, 0, 5, '',     as strict as all 5 others
            5, 0, 3, 2, '',     joint strictest of 6
            5, 1, 3, 1, '',     joint second strictest of 6
            5, 4, 0, 1, '',     joint least strict of 6
            5, 0, 4, 0, '',     stricter than 4 of 5
            5, 2, 1, 0, '',     stricter than 1 of 5
            5, 2, 0, 1, '',     less strict than 2 of 5
            5, 0, 0, 3, '',     as strict as 3 of 5
            16, 9, 7, 0, '',    tenth strictest of 17
            16, 10, 6, 0, '',   11th strictest of 17
            30, 21, 9, 0, '',   22nd strictest of 31
            """)
    void a_place_is_given_only_where_all_the_others_can_be_put_in_order(
            int others, int stricter, int laxer, int same, String only, String words) {
        assertThat(new Standing(others, stricter, laxer, same, only).words()).isEqualTo(words);
    }
}
