package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;

class NeededEventTest {
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final Standard STANDARD = StandardReader.read(
            "needs.yaml", new StringReader("""
            standard: trial
            title: Needs
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            closes: programme-end
            levels:
              - id: a-01
                dimension: first-contact
                promise: Contact each customer soon.
                within: 2 days
                of: referral
                do: contact
              - id: a-02
                dimension: exit-report
                promise: Report soon after the end.
                within: 10 days
                of: programme-end
                do: exit-report
            """), VOCABULARY, Calendars.builtIn().ids());

    @Test
    void a_promise_needs_what_starts_it_and_what_keeps_it() {
        assertThat(words(Set.of()))
                .containsExactly("a-01 referral", "a-01 contact", "a-02 end of the programme", "a-02 exit report");
    }

    @Test
    void what_a_feed_is_not_said_to_supply_is_not_asked_of_it() {
        assertThat(words(Set.of("referral", "adviser-contact"))).containsExactly("a-01 referral", "a-01 contact");
    }

    @Test
    void a_kind_of_the_event_will_do() {
        NeededEvent contact = NeededEvent.of(STANDARD, Set.of(), VOCABULARY).get(1);
        assertThat(contact.isAmong(Set.of("referral", "adviser-contact"))).isTrue();
        assertThat(contact.isAmong(Set.of("referral", "contact-attempt"))).isFalse();
    }

    private static List<String> words(Set<String> supplied) {
        return NeededEvent.of(STANDARD, supplied, VOCABULARY).stream()
                .map(event -> event.level().id() + " " + event.words())
                .toList();
    }
}
