package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.attainment.Attainment;

class FigureCellsTest {
    @Test
    void shares_of_a_download_have_the_four_places_of_the_rest_interface() {
        assertThat(FigureCells.of(Figures.of(184, 64, 3, 0, 0, 0), 0.9).stream().map(String::valueOf))
                .containsExactly("184", "64", "3", "0", "0", "0", "248", "0.7419", "0.6841", "0.7924", "0.9000");
    }

    @Test
    void where_small_numbers_are_hidden_nothing_is_told_of_what_was_left_out() {
        Figures hidden = new Figures(new Attainment(10, 5, 0, 0, 0, 0), true);
        assertThat(FigureCells.of(hidden, null).stream().map(String::valueOf))
                .containsExactly("10", "5", "0", "null", "null", "null", "15", "0.6667", "0.4171", "0.8482", "null");
    }

    @Test
    void where_there_are_no_figures_their_cells_are_empty() {
        assertThat(FigureCells.of(null, null)).isEqualTo(Collections.nCopies(FigureCells.HEADS.size(), null));
    }
}
