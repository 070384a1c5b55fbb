package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.policy.RequiredShare;

class DoubtTest {
    private static final RequiredShare NINE_IN_TEN = new RequiredShare(900, RequiredShare.Cohort.MATURED);

    @Test
    void fewer_than_ten_are_too_few() {
        assertThat(Doubt.of(Figures.of(9, 0, 0, 0, 0, 0), null)).isEqualTo("too few to tell");
        assertThat(Doubt.of(Figures.of(9, 1, 0, 0, 0, 0), null)).isNull();
    }

    @Test
    void a_rate_whose_interval_holds_the_required_share_is_not_told_from_it() {
        assertThat(Doubt.of(Figures.of(46, 4, 0, 0, 0, 0), NINE_IN_TEN)).isEqualTo("too few to tell from 90%");
        assertThat(Doubt.of(Figures.of(920, 80, 0, 0, 0, 0), NINE_IN_TEN)).isNull();
        assertThat(Doubt.of(Figures.of(500, 500, 0, 0, 0, 0), NINE_IN_TEN)).isNull();
    }

    @Test
    void where_nothing_is_decided_there_is_nothing_to_doubt() {
        assertThat(Doubt.of(Figures.of(0, 0, 7, 0, 0, 0), NINE_IN_TEN)).isNull();
    }
}
