package org.plumbline.monitor.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkFilter.Due;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;

class AnswersTest {
    private static final Instant MON_9_MARCH_2026_NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final String LATE = "a-late";
    private static final String KEPT = "a-kept";
    private static final String FRESH = "a-fresh";

    /** Seetec promised contact within three days: one case missed that, one kept it, one is still open. */
    private static final class Story implements AutoCloseable {
        private final TestMonitor monitor;
        private final View quality;
        private final View manager;

        Story(TestDatabase database) {
            monitor = new TestMonitor(database);
            View dwp = monitor.commissioner("dwp");
            quality = monitor.provider(dwp, "seetec");
            monitor.inForce(quality, """
                    standard: seetec-standard
                    title: First contact
                    vocabulary: 1
                    calendar: england-and-wales
                    source: a test
                    opens: referral
                    levels:
                      - {id: seetec-01, dimension: first-contact, promise: Contact each customer soon., within: 3 days, of: referral, do: contact}
                    """, LocalDate.of(2026, 1, 1));
            monitor.send(
                    quality,
                    event("r1", LATE, "referral", "2026-03-02"),
                    event("r2", KEPT, "referral", "2026-03-02"),
                    event("c2", KEPT, "contact", "2026-03-03"),
                    event("r3", FRESH, "referral", "2026-03-08"));
            monitor.machine.set(MON_9_MARCH_2026_NOON);
            monitor.sweep.beat();
            manager = monitor.again(dwp);
        }

        String key(String caseRef) {
            return file(caseRef).promises().get(0).key();
        }

        CaseFile file(String caseRef) {
            return monitor.cases.find(quality, caseRef).orElseThrow();
        }

        Contract contract() {
            return monitor.contracts.list(quality).get(0);
        }

        Answer give(View view, String caseRef, Ground ground, String told) {
            return monitor.answers.give(view, caseRef, key(caseRef), ground, told);
        }

        @Override
        public void close() {
            monitor.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_answers_for_a_missed_promise_and_nothing_is_overwritten(TestDatabase database) {
        try (Story story = new Story(database)) {
            Answer first = story.give(story.quality, LATE, Ground.OWN_DELAY, " The adviser was ill. ");
            story.give(story.quality, LATE, Ground.NOT_REACHED, "Two calls on Wednesday were not answered.");

            assertThat(first.told()).isEqualTo("The adviser was ill.");
            assertThat(first.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(first.month()).isEqualTo(YearMonth.of(2026, 3));
            assertThat(first.isWaiting()).isFalse();
            List<Answer> seen = story.monitor
                    .answers
                    .ofCase(story.manager, story.contract(), LATE)
                    .get(story.key(LATE));
            assertThat(seen).extracting(Answer::ground).containsExactly(Ground.OWN_DELAY, Ground.NOT_REACHED);
            assertThat(story.file(LATE).promises().get(0).verdict()).isEqualTo(Verdict.MISSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_a_missed_promise_takes_an_answer_and_only_a_verdict_can_be_disputed(TestDatabase database) {
        try (Story story = new Story(database)) {
            assertRefused(() -> story.give(story.quality, KEPT, Ground.OWN_DELAY, "x"), "it is kept");
            assertRefused(() -> story.give(story.quality, FRESH, Ground.EVENT_MISSING, "x"), "still open");
            assertRefused(() -> story.give(story.quality, LATE, Ground.OWN_DELAY, " "), "Say why");
            assertRefused(
                    () -> story.give(story.quality, LATE, Ground.OWN_DELAY, "She said ring ann@example.org"),
                    "an e-mail address");
            assertRefused(
                    () -> story.monitor.answers.give(
                            story.quality, LATE, "seetec-01:99:0", Ground.OWN_DELAY, "There is none"),
                    "no promise");
            assertThat(story.give(story.quality, KEPT, Ground.TRIGGER_WRONG, "Referred twice.")
                            .isWaiting())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_let_the_contract_says_once_what_comes_of_a_dispute_and_never_the_provider(TestDatabase database) {
        try (Story story = new Story(database)) {
            long number = story.give(story.quality, LATE, Ground.EVENT_MISSING, "A call was not sent.")
                    .number();
            assertRefused(() -> story.monitor.answers.decide(story.quality, number, true, "We are right"), "let the");
            View dwpQuality = new View(story.manager.tenant(), "q", Set.of(Role.QUALITY_TEAM), story.manager.granted());
            assertRefused(() -> story.monitor.answers.decide(dwpQuality, number, true, "So it is"), "let the contract");
            assertRefused(() -> story.give(story.manager, LATE, Ground.OWN_DELAY, "We say so"), "You have no case");

            Answer decided = story.monitor.answers.decide(story.manager, number, true, "Send the call.");
            assertThat(decided.outcome()).isNotNull();
            assertThat(decided.outcome().upheld()).isTrue();
            assertThat(decided.outcome().told()).isEqualTo("Send the call.");
            assertThat(decided.isWaiting()).isFalse();
            assertRefused(
                    () -> story.monitor.answers.decide(story.manager, number, false, "On second thoughts"), "already");
            assertThat(story.file(LATE).promises().get(0).verdict()).isEqualTo(Verdict.MISSED);
            long answer = story.give(story.quality, LATE, Ground.OWN_DELAY, "It was late.")
                    .number();
            assertRefused(() -> story.monitor.answers.decide(story.manager, answer, true, "Yes"), "disputes nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_sees_what_was_said(TestDatabase database) {
        try (Story story = new Story(database)) {
            long number = story.give(story.quality, LATE, Ground.EVENT_MISSING, "A call was not sent.")
                    .number();
            View nhs = story.monitor.commissioner("nhs");
            assertThat(story.monitor.answers.find(nhs, number)).isEmpty();
            assertThat(story.monitor
                            .answers
                            .page(nhs, AnswerFilter.ALL, null, 10)
                            .rows())
                    .isEmpty();
            assertThat(story.monitor.answers.ofCase(nhs, story.contract(), LATE))
                    .isEmpty();
            assertRefused(() -> story.monitor.answers.decide(nhs, number, true, "Yes"), "You see no answer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_tells_what_waits_and_pages(TestDatabase database) {
        try (Story story = new Story(database)) {
            story.give(story.quality, LATE, Ground.OWN_DELAY, "One");
            long two =
                    story.give(story.quality, LATE, Ground.EVENT_MISSING, "Two").number();
            story.give(story.quality, KEPT, Ground.DOES_NOT_APPLY, "Three");
            story.monitor.answers.decide(story.manager, two, false, "It stands");

            Page<Answer> page = story.monitor.answers.page(story.manager, AnswerFilter.ALL, null, 2);
            assertThat(page.rows()).extracting(Answer::told).containsExactly("Three", "Two");
            assertThat(story.monitor
                            .answers
                            .page(story.manager, AnswerFilter.ALL, page.next(), 2)
                            .rows())
                    .extracting(Answer::told)
                    .containsExactly("One");
            assertThat(told(story, AnswerFilter.State.WAITING)).containsExactly("Three");
            assertThat(told(story, AnswerFilter.State.DECIDED)).containsExactly("Two");
            assertThat(told(story, AnswerFilter.State.EXPLAINED)).containsExactly("One");
            assertThat(story.monitor.answers.count(story.manager, AnswerFilter.of(AnswerFilter.State.WAITING)))
                    .isEqualTo(1);
        }
    }

    private static List<String> told(Story story, AnswerFilter.State state) {
        return story.monitor.answers.page(story.manager, AnswerFilter.of(state), null, 10).rows().stream()
                .map(Answer::told)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_work_list_tells_for_what_nobody_has_answered(TestDatabase database) {
        try (Story story = new Story(database)) {
            story.monitor.send(story.quality, event("r4", "a-later", "referral", "2026-03-03"));
            story.monitor.sweep.beat();
            story.give(story.quality, LATE, Ground.OWN_DELAY, "One");
            story.give(story.quality, LATE, Ground.OWN_DELAY, "One more");

            assertThat(story.monitor
                            .work
                            .page(story.quality, WorkFilter.of(Due.MISSED), null, 10)
                            .rows())
                    .extracting(WorkItem::caseRef, WorkItem::answered)
                    .containsExactly(tuple(LATE, true), tuple("a-later", false));
            assertThat(story.monitor
                            .work
                            .page(story.quality, WorkFilter.of(Due.MISSED_NOT_ANSWERED), null, 10)
                            .rows())
                    .extracting(WorkItem::caseRef)
                    .containsExactly("a-later");
            assertThat(story.monitor
                            .work
                            .counts(story.quality, WorkFilter.of(Due.OPEN))
                            .missedNotAnswered())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_case_takes_what_was_said_of_it_with_it(TestDatabase database) {
        try (Story story = new Story(database)) {
            story.give(story.quality, LATE, Ground.OWN_DELAY, "One");
            story.monitor.erasure.erase(story.quality, LATE);
            assertThat(story.monitor
                            .answers
                            .page(story.quality, AnswerFilter.ALL, null, 10)
                            .rows())
                    .isEmpty();
            long rows = story.monitor.store.across(sql -> sql.number("select count(*) from answer"));
            assertThat(rows).isZero();
        }
    }

    private static void assertRefused(Runnable asked, String told) {
        assertThatThrownBy(asked::run).isInstanceOf(Refused.class).hasMessageContaining(told);
    }
}
