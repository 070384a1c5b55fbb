package org.plumbline.monitor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final List<Long> CASES =
            LongStream.rangeClosed(1, 200).boxed().toList();

    @Test
    void the_same_seed_draws_the_same_cases_whatever_order_they_come_in() {
        List<Long> backwards = new ArrayList<>(CASES);
        Collections.reverse(backwards);

        assertThat(Drawing.of(backwards, "WP-1 2026-03", 10)).isEqualTo(Drawing.of(CASES, "WP-1 2026-03", 10));
        assertThat(Drawing.of(CASES, "WP-1 2026-04", 10)).isNotEqualTo(Drawing.of(CASES, "WP-1 2026-03", 10));
    }

    @Test
    void a_larger_sample_holds_a_smaller_one_and_a_small_month_is_drawn_whole() {
        assertThat(Drawing.of(CASES, "a", 50))
                .startsWith(Drawing.of(CASES, "a", 10).toArray(Long[]::new));
        assertThat(Drawing.of(CASES.subList(0, 3), "a", 10)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    /** By {@code printf 'a:1' | sha256sum}. */
    @Test
    void the_order_is_that_of_a_hash_that_anybody_can_reckon() {
        assertThat(Drawing.hash("a", 1)).isEqualTo("2b2c40a6706d9e5f320d553628313833e3668d8b0c8f5b0a25a2ca7d926df6d4");
    }
}
