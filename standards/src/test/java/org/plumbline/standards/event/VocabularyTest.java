package org.plumbline.standards.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Vocabulary V1 = Vocabulary.builtIn();

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "adviser-meeting, adviser-contact",
        "adviser-meeting, contact",
        "contact-by-phone, contact",
        "welcome-call, contact-by-phone",
        "welcome-call, contact",
        "welcome-call, call",
        "in-work-contact, contact",
        "contact, contact-attempt",
        "contact, contact",
        "attachment, start",
        "exit, programme-end",
        "returned, reopened",
        "jcp-exit-request, exit-request",
    })
    void what_is_also_something_else(String type, String ancestor) {
        assertThat(V1.is(type, ancestor)).isTrue();
        assertThat(V1.descendants(ancestor)).contains(type);
    }

    @ParameterizedTest(name = "{0} is not a {1}")
    @CsvSource({
        "contact-attempt, contact",
        "call, contact",
        "contact, adviser-contact",
        "in-work-contact, adviser-contact",
        "warm-handover, contact",
        "appointment-booked, appointment",
        "induction-booked, induction",
        "pre-induction-call, contact",
        "health-assessment, assessment",
        "nonsense, contact",
        "contact, nonsense",
    })
    void what_is_not(String type, String other) {
        assertThat(V1.is(type, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REFERRAL",
                "START",
                "CONTACT",
                "ACTION_PLAN",
                "WELCOME_CALL",
                "INDUCTION",
                "ASSESSMENT",
                "EXIT",
                "EXIT_REPORT",
                "EXIT_REQUEST",
                "JOB_START",
                "IN_WORK_CONTACT",
                "CALL",
                "Job start",
                " opened "
            })
    void a_word_of_a_sender_finds_its_type(String written) {
        assertThat(V1.find(EventType.idOf(written))).isPresent();
    }

    @Test
    void ancestors_are_all_that_a_type_also_is() {
        assertThat(V1.ancestors("welcome-call"))
                .containsExactlyInAnyOrder("contact-by-phone", "contact", "call", "contact-attempt");
        assertThat(V1.ancestors("referral")).isEmpty();
        assertThat(V1.descendants("referral")).containsExactly("referral");
    }

    @Test
    void an_event_of_an_unknown_type_is_refused_with_the_nearest_one() {
        assertThat(V1.objection("contcat", Map.of())).contains("unknown event type 'contcat'; did you mean 'contact'?");
        assertThat(V1.objection("zebra-crossing", Map.of()))
                .contains("unknown event type 'zebra-crossing'; vocabulary 1 has no type near it");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "target | next week | 'next week' is no target: write a date, or a date and time such as 2015-03-31T14:30",
                "target | 2015-02-29 | '2015-02-29' is no target: write a date, or a date and time such as 2015-03-31T14:30",
                "minutes | forty | 'forty' is no minutes: write a number such as 12.5",
                "mandated | true | 'true' is no mandated: write yes or no",
                "channel | phnoe | 'phnoe' is no channel: did you mean 'phone'?",
                "channel | pigeon | 'pigeon' is no channel: write one of phone, video, in-person, text, e-mail, letter, online",
            })
    void a_declared_attribute_of_another_type_is_refused(String name, String value, String objection) {
        assertThat(V1.objection("contact", Map.of(name, value))).contains(objection);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "target, 2015-01-16T08:30:00",
        "target, 2015-01-16",
        "target, 2015-03-29T01:30",
        "minutes, -12.5",
        "mandated, yes",
        "channel, phone",
        "group, PG5",
        "borough, Camden",
    })
    void any_other_attribute_is_taken(String name, String value) {
        assertThat(V1.objection("contact", Map.of(name, value))).isEmpty();
    }

    @Test
    void an_attribute_that_stands_nowhere_is_lasting_text() {
        assertThat(V1.declares("home-borough")).isFalse();
        assertThat(V1.attribute("home-borough"))
                .isEqualTo(new Attribute("home-borough", "home borough", AttributeType.TEXT, true, Set.of()));
        assertThat(V1.attribute("group").ofCase()).isTrue();
        assertThat(V1.attribute("channel").ofCase()).isFalse();
    }

    @Test
    void dimensions_have_titles_and_a_word_of_ones_own_is_its_title() {
        assertThat(V1.dimensionTitle("first-contact")).isEqualTo("First contact");
        assertThat(V1.dimensionTitle("repair-time")).isEqualTo("Repair time");
    }

    @Test
    void titles_are_noun_phrases_that_differ() {
        assertThat(V1.types()).extracting(EventType::title).doesNotHaveDuplicates();
        assertThat(V1.types()).extracting(EventType::title).noneMatch(title -> title.matches("(a|an|the) .*|.*[.;]"));
    }

    @Test
    void a_vocabulary_with_mistakes_tells_them_all() {
        String text = """
                vocabulary: one
                attributes:
                  channel: {title: Channel, type: wrod}
                  due: {title: Due, type: date, words: [monday]}
                types:
                  Contact: {title: contact}
                  call: {is-a: contcat}
                  letter: {title: letter, is-a: Contact, attributes: [chanel], scope: cse}
                """;
        assertThatThrownBy(() -> VocabularyReader.read("v.yaml", new StringReader(text)))
                .hasMessage(String.join(
                        "\n",
                        "v.yaml:1: vocabulary: 'one' cannot be used; write a whole number",
                        "v.yaml:3: attributes.channel.type: unknown word 'wrod'; did you mean 'word'?",
                        "v.yaml:4: attributes.due: only an attribute of type word lists its words",
                        "v.yaml:6: types.Contact: 'Contact' is no event type: write lower-case words joined by hyphens",
                        "v.yaml:7: types.call.title: missing; write 'title: ...'",
                        "v.yaml:7: types.call.is-a: unknown event type 'contcat'; did you mean 'Contact'?",
                        "v.yaml:8: types.letter.attributes[1]: unknown attribute 'chanel'; did you mean 'channel'?",
                        "v.yaml:8: types.letter.scope: unknown word 'cse'; did you mean 'case'?"));
    }

    @Test
    void no_type_is_itself_by_way_of_others() {
        String text = "vocabulary: 2\ntypes:\n  a: {title: a, is-a: b}\n  b: {title: b, is-a: c}\n"
                + "  c: {title: c, is-a: b}\n";
        assertThatThrownBy(() -> VocabularyReader.read("v.yaml", new StringReader(text)))
                .hasMessage("v.yaml:1: 'b' is, by way of others, itself");
    }

    @Test
    void no_type_is_there_twice() {
        EventType contact = V1.find("contact-attempt").orElseThrow();
        assertThatThrownBy(() -> new Vocabulary(2, List.of(contact, contact), List.of(), Map.of(), CaseGroups.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event type 'contact-attempt' is there twice");
    }
}
