package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.web.problem.ProblemException;

class CasesResourceTest {
    @ParameterizedTest
    @CsvSource({
        "missed,MISSED",
        "Missed,MISSED",
        "due,OPEN",
        "today,TODAY",
        "warned,WARNED",
        "missed-not-done,MISSED_NOT_DONE"
    })
    void theWordsOfTheAddressAreThoseOfTheList(String state, WorkFilter.Due due) {
        assertThat(CasesResource.due(state)).isEqualTo(due);
    }

    @Test
    void anUnknownStateNamesTheKnownOnes() {
        assertThatThrownBy(() -> CasesResource.due("late"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().mistakes().get(0).right())
                                .isEqualTo("one of due, missed, missed-not-done, today, tomorrow, warned, week"));
    }
}
