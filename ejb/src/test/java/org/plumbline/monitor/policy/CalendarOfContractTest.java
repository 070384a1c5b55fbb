package org.plumbline.monitor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.View;

/** Referred on Thursday 13 April 2017, seen on the Wednesday after Easter Monday, on which Scotland works. */
class CalendarOfContractTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2017, 1, 1);
    private static final String IN_TWO_WORKING_DAYS = """
            standard: prompt
            title: Prompt
            vocabulary: 1
            calendar: %s
            source: a test
            opens: referral
            levels:
              - id: prompt-01
                dimension: first-contact
                promise: Contact each customer within two working days of referral.
                within: 2 working days
                of: referral
                do: contact
            """;
    private static final String OFFICE_SHUT_AFTER_EASTER = """
            calendar: shut-after-easter
            title: An office that is shut after Easter
            based-on: scotland
            closed:
              - {date: 2017-04-17, name: Easter Monday}
              - {date: 2017-04-18, name: Spring clean}
            """;

    @ParameterizedTest
    @EnumSource
    void the_nation_decides_where_the_standard_says_so(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            String nation = IN_TWO_WORKING_DAYS.formatted("nation");
            PromiseStory english = story(monitor, "leeds", Nation.ENGLAND_AND_WALES, null, nation);
            PromiseStory scottish = story(monitor, "perth", Nation.SCOTLAND, null, nation);
            assertThat(english.verdict()).isEqualTo(Verdict.MET);
            assertThat(english.sentences()).last().asString().endsWith("by working days of England and Wales.");
            assertThat(scottish.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(scottish.sentences()).last().asString().endsWith("by working days of Scotland.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_that_the_standard_names_is_meant(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            String english = IN_TWO_WORKING_DAYS.formatted("england-and-wales");
            assertThat(story(monitor, "perth", Nation.SCOTLAND, null, english).verdict())
                    .isEqualTo(Verdict.MET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_chosen_for_the_contract_has_the_last_word(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            String english = IN_TWO_WORKING_DAYS.formatted("england-and-wales");
            assertThat(story(monitor, "perth", Nation.SCOTLAND, "scotland", english)
                            .verdict())
                    .isEqualTo(Verdict.MISSED);
            String nation = IN_TWO_WORKING_DAYS.formatted("nation");
            PromiseStory shut = story(monitor, "oban", Nation.SCOTLAND, "shut-after-easter", nation);
            assertThat(shut.verdict()).isEqualTo(Verdict.MET);
            assertThat(shut.sentences()).last().asString().endsWith("of An office that is shut after Easter.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_whose_working_days_nobody_knows_is_not_judged(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            String nation = IN_TWO_WORKING_DAYS.formatted("nation");
            assertThatThrownBy(() -> story(monitor, "calais", Nation.ELSEWHERE, null, nation))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("names no calendar");
            assertThatThrownBy(() -> story(monitor, "atlantis", Nation.SCOTLAND, "atlantis", nation))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("a calendar that is not here: atlantis");
        }
    }

    private static PromiseStory story(
            TestMonitor monitor, String provider, Nation nation, @Nullable String calendar, String standard) {
        Tenant made = monitor.tenancy.found(NewTenant.provider(provider, provider, TestMonitor.LONDON), null);
        View view = monitor.views.ofService(made.id(), "test");
        monitor.calendars.upload(view, "calendar.yaml", OFFICE_SHUT_AFTER_EASTER);
        monitor.contracts.make(
                view,
                new NewContract(
                        provider,
                        "contract of " + provider,
                        provider,
                        provider,
                        null,
                        "a scheme",
                        null,
                        nation,
                        TestMonitor.LONDON,
                        calendar,
                        FROM_JANUARY,
                        null,
                        Set.of()));
        monitor.inForce(view, standard, FROM_JANUARY);
        monitor.send(view, event(provider + "-1", "A-1", "referral", "2017-04-13"));
        monitor.send(view, event(provider + "-2", "A-1", "contact", "2017-04-19"));
        return monitor.cases.find(view, "A-1").orElseThrow().promises().get(0);
    }
}
