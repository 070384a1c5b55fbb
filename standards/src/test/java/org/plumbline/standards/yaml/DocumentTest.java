package org.plumbline.standards.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: [1, 2 | f.yaml:2: this is not YAML: ",
                "a: 1\\n\\tb: 2 | f.yaml:2: this is not YAML: ",
                "a: 1\\na: 2 | f.yaml:2: a: written twice, first in line 1; keep one",
                "a: 1\\n---\\nb: 2 | f.yaml:2: a second document begins; ",
                "a: &x 1\\nb: *x | f.yaml:1: anchors (&x) are not read; write the value out",
                "a: 1\\nb: *x | f.yaml:2: aliases (*x) are not read; write the value out",
                "a: 1\\nb: !!javax.script.ScriptEngineManager [] | f.yaml:2: tags (beginning with '!') are not read; ",
                "a: 1\\nb: !!str 2 | f.yaml:2: tags (beginning with '!') are not read; ",
                "a: 1\\n[b, c]: 2 | f.yaml:2: a key that is not a word; write 'key: value'",
                "a: 1\\n? {b: c}\\n: 2 | f.yaml:2: a key that is not a word; write 'key: value'",
                "a: 1\\nb: \\7 | f.yaml:2: the character U+0007 is not allowed; remove it",
                "- a\\n- b | f.yaml:1: the document is not a mapping; begin with 'key: value'",
                "# only a comment | f.yaml:1: the document is empty; begin with 'key: value'",
            })
    void what_cannot_be_read_is_told_with_its_line(String text, String problem) {
        assertThat(problemsOf(text.translateEscapes())).first().asString().startsWith(problem);
    }

    @Test
    void an_alias_bomb_is_refused_before_it_unfolds() {
        String bomb = "a: &a [x, x]\n"
                + IntStream.range(0, 25)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " [*" + (char) ('a' + i) + ", *"
                                + (char) ('a' + i) + "]\n")
                        .collect(Collectors.joining());
        assertThat(problemsOf(bomb)).hasSizeGreaterThan(25);
    }

    @Test
    void fifty_levels_are_read_and_more_are_refused_without_exhausting_the_stack() {
        assertThat(problemsOf(nested(49))).isEmpty();
        assertThat(problemsOf(nested(50))).first().asString().isEqualTo("f.yaml:1: nested deeper than 50 levels");
        assertThat(problemsOf(nested(100_000))).hasSize(1);
    }

    @Test
    void a_million_characters_are_read_and_one_more_is_refused() {
        String most = "a: " + "x".repeat(Document.LARGEST - 3);
        assertThat(problemsOf(most)).isEmpty();
        assertThat(problemsOf(most + "x"))
                .first()
                .asString()
                .isEqualTo("f.yaml:1: the document has more than 1000000 characters; split it");
        Problems problems = new Problems();
        Document.read("f.yaml", new StringReader(most + "x".repeat(20_000_000)), problems);
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void a_document_that_cannot_be_read_answers_nothing_and_complains_only_once() {
        Problems problems = new Problems();
        Section top = Document.read("f.yaml", "a: [", problems);
        assertThat(top.requiredText("id")).isEmpty();
        assertThat(top.required("x").sections("levels")).isEmpty();
        assertThat(top.make(() -> "made")).isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void all_problems_are_thrown_together_in_the_order_of_lines() {
        Problems problems = new Problems();
        Section top = Document.read("f.yaml", "b: x\na: y\n", problems);
        top.integer("a");
        top.integer("b");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InvalidDocument.class)
                .hasMessage("f.yaml:1: b: 'x' cannot be used; write a whole number\n"
                        + "f.yaml:2: a: 'y' cannot be used; write a whole number")
                .satisfies(e -> assertThat(((InvalidDocument) e).problems())
                        .extracting(Problem::line)
                        .containsExactly(1, 2));
    }

    @Test
    void a_reader_gives_what_the_text_gives() {
        Problems problems = new Problems();
        assertThat(Document.read("f.yaml", new StringReader("title: Dienstag"), problems)
                        .text("title"))
                .contains("Dienstag");
        problems.throwIfAny();
    }

    private static String nested(int lists) {
        return "a: " + "[".repeat(lists) + "]".repeat(lists);
    }

    private static List<Problem> problemsOf(String text) {
        Problems problems = new Problems();
        Document.read("f.yaml", text, problems);
        return problems.list();
    }
}
