package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.Upload;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.web.problem.Mistake;
import org.plumbline.web.problem.ProblemException;

class DocumentsTest {
    @Test
    void eachMistakeNamesItsLineItsKeyAndWhatWouldBeRight() {
        Upload<String> upload = new Upload<>(
                null,
                List.of(
                        new Problem("standard", 9, 5, "levels[1].within", "'3 dyas' is no span", "such as 3 days"),
                        new Problem("standard", 1, 1, "", "there is no title", "")));
        assertThatThrownBy(() -> Documents.accepted(upload))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().mistakes())
                                .containsExactly(
                                        new Mistake(
                                                "line 9, levels[1].within", "'3 dyas' is no span", "such as 3 days"),
                                        new Mistake("line 1", "there is no title", "")));
    }

    @Test
    void anAcceptedDocumentIsGivenOn() {
        assertThat(Documents.accepted(new Upload<>("v2", List.of()))).isEqualTo("v2");
    }
}
