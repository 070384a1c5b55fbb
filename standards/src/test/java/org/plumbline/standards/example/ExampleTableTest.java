package org.plumbline.standards.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.verdict.State;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problem;

class ExampleTableTest {

    private static final String HEAD = "level,case,as-of,expected,events\n";

    @Test
    void reads_a_case_a_line() {
        List<Example> examples =
                read("call,by phone,2017-03-31,MET OPEN,referral@2017-03-01; call@2017-03-04T09:30 channel=phone");

        assertThat(examples).singleElement().satisfies(example -> {
            assertThat(example.line()).isEqualTo(2);
            assertThat(example.expected()).containsExactly(State.MET, State.OPEN);
            assertThat(example.events().get(1).attributes()).containsEntry("channel", "phone");
            assertThat(example.events().get(1).occurred().instant()).isNotNull();
            assertThat(example.asOf().isDayOnly()).isTrue();
        });
    }

    @Test
    void tells_every_mistake_with_its_line() {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> read("""
                call,fine,2017-03-31,MET,referral@2017-03-01
                cal,other,2017-02-30,KEPT,referal@2017-03-01; call 2017-03-02; call@2017-03-02 phone"""));

        assertThat(invalid.problems())
                .extracting(Problem::line, Problem::key)
                .allMatch(place -> place.toList().get(0).equals(3))
                .extracting(place -> place.toList().get(1))
                .containsExactlyInAnyOrder("level", "as-of", "expected", "events", "events", "events");
    }

    @Test
    void tells_which_columns_are_due() {
        InvalidDocument invalid = catchThrowableOfType(
                InvalidDocument.class,
                () -> ExampleTable.read("x", "level,events\na,b\n", Calls.STANDARD, Vocabulary.builtIn()));

        assertThat(invalid.problems())
                .singleElement()
                .extracting(Problem::right)
                .isEqualTo("begin with level,case,as-of,expected,events");
    }

    private static List<Example> read(String lines) {
        return ExampleTable.read("x", HEAD + lines + "\n", Calls.STANDARD, Vocabulary.builtIn());
    }
}
