package org.plumbline.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @Test
    void values_stand_in_proportion_and_what_is_beyond_at_the_nearer_end() {
        Scale upwards = new Scale(0.5, 1, 300, 100);

        assertThat(List.of(upwards.at(0.5), upwards.at(0.75), upwards.at(1))).containsExactly(300.0, 200.0, 100.0);
        assertThat(List.of(upwards.at(-3), upwards.at(1.2))).containsExactly(300.0, 100.0);
        assertThat(upwards.holds(1.2)).isFalse();
    }

    @Test
    void a_scale_without_length_is_none() {
        assertThatThrownBy(() -> new Scale(1, 1, 0, 100)).hasMessageContaining("from 1.0 to 1.0");
        assertThatThrownBy(() -> new Scale(0, Double.NaN, 0, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 6, 0.0 0.2 0.4 0.6 0.8 1.0",
        "0.9, 1, 6, 0.9 0.92 0.94 0.96 0.98 1.0",
        "0.7, 1, 6, 0.7 0.8 0.9 1.0",
        "3, 1234, 5, 500.0 1000.0",
        "0, 7, 8, 0.0 1.0 2.0 3.0 4.0 5.0 6.0 7.0",
        "-3, 3, 4, -2.0 0.0 2.0"
    })
    void steps_are_round_and_no_more_than_there_is_room_for(double from, double to, int most, String expected) {
        List<String> steps =
                Steps.between(from, to, most).stream().map(String::valueOf).toList();

        assertThat(String.join(" ", steps)).isEqualTo(expected);
    }
}
