package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeapingTest {

    @Test
    void the_tail_is_that_of_drawing_without_putting_back() {
        // 3 of 4 here, 1 of 4 elsewhere: of the 70 ways to draw 4 of 8, 16 have three of the four, 1 has all four.
        assertThat(Heaping.of(3, 4, 1, 4).tail()).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(Heaping.of(4, 4, 0, 4).tail()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(Heaping.of(0, 4, 4, 4).tail()).isCloseTo(1, within(1e-12));
    }

    @Test
    void half_of_a_hundred_on_the_last_day_is_much_where_others_have_a_fifth() {
        assertThat(Heaping.of(50, 100, 200, 1_000).isClear()).isTrue();
        assertThat(Heaping.of(22, 100, 200, 1_000).isClear()).isFalse();
    }

    @Test
    void without_others_nothing_can_be_told() {
        assertThat(Heaping.of(9, 10, 0, 0).tail()).isEqualTo(1);
        assertThat(Heaping.of(0, 0, 3, 10).isClear()).isFalse();
        assertThatThrownBy(() -> Heaping.of(2, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
