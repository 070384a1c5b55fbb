package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** Wednesday 1 March 2017: a referral. */
class AtLeastTest {

    private static final String LATER = "2017-04-30";

    private static Trial threeCalls(String... more) {
        return Trial.of(lines(more, "at-least: 3", "of: referral", "do: contact-attempt", "window: 7 days"));
    }

    private static String[] lines(String[] more, String... rule) {
        String[] all = java.util.Arrays.copyOf(rule, rule.length + more.length);
        System.arraycopy(more, 0, all, rule.length, more.length);
        return all;
    }

    @Test
    void threeCallsByTheLastDayOfTheWindowKeepIt() {
        assertThat(threeCalls()
                        .on("referral@2017-03-01; call@2017-03-02; call@2017-03-06; call@2017-03-08")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void theThirdCallADayAfterTheWindowIsLate() {
        Explained told = threeCalls()
                .on("referral@2017-03-01; call@2017-03-02; call@2017-03-06; call@2017-03-09")
                .only(LATER);
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.sentences())
                .containsSequence(
                        "Referral on Wednesday 1 March 2017: due by the end of Wednesday 8 March 2017.",
                        "Phone call on Thursday 9 March 2017: 1 day late.");
    }

    private static final String HELP = "job-start@2017-03-01; ";

    /** Ten weeks from Wednesday 1 March 2017 have passed when Wednesday 10 May begins. */
    private static Trial afterTenWeeks() {
        return Trial.of(
                "at-least: 1",
                "of: job-start",
                "opens: 10 weeks",
                "until: [job-end, programme-end]",
                "do: in-work-support-offered");
    }

    @Test
    void aWindowThatOpensLaterTakesWhatComesFromItsFirstDayOn() {
        String end = "; job-end@2017-08-31";
        assertThat(afterTenWeeks()
                        .on(HELP + "in-work-support-offered@2017-05-09" + end)
                        .state("2017-09-30"))
                .isEqualTo(MISSED);
        Explained kept = afterTenWeeks()
                .on(HELP + "in-work-support-offered@2017-05-10" + end)
                .only("2017-09-30");
        assertThat(kept.state()).isEqualTo(MET);
        assertThat(afterTenWeeks()
                        .on(HELP + "in-work-support-offered@2017-09-01" + end)
                        .state("2017-09-30"))
                .isEqualTo(MISSED);
    }

    @Test
    void aWindowThatOpensLaterIsOpenUntilItsEndAndWithdrawnIfThatComesFirst() {
        assertThat(afterTenWeeks().on(HELP).state("2017-12-31")).isEqualTo(OPEN);
        assertThat(afterTenWeeks().on(HELP + "job-end@2017-05-09").state("2017-12-31"))
                .isEqualTo(State.WITHDRAWN);
        assertThat(afterTenWeeks().on(HELP + "job-end@2017-05-10").state("2017-12-31"))
                .isEqualTo(MISSED);
    }

    @Test
    void itIsOpenUntilTheWindowEndsWithHowManyThereAre() {
        Trial two = threeCalls().on("referral@2017-03-01; call@2017-03-02; call@2017-03-03");
        assertThat(two.state("2017-03-08")).isEqualTo(OPEN);
        assertThat(two.only("2017-03-08").sentences()).contains("Done 2 of 3 times, and still in time.");
        assertThat(two.nextChange("2017-03-08")).isEqualTo("2017-03-09T00:00");
        assertThat(two.only("2017-03-09").sentences()).contains("Done 2 of 3 times: overdue by 1 day.");
    }

    @Test
    void threeCallsOnOneDayKeepItUnlessTheDaysMustDiffer() {
        String onOneDay = "referral@2017-03-01; call@2017-03-02T09:00; call@2017-03-02T10:00; call@2017-03-02T11:00";
        assertThat(threeCalls().on(onOneDay).state(LATER)).isEqualTo(MET);
        assertThat(threeCalls("distinct: days").on(onOneDay).state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void aCallWithItsTimeCountsForADayThatHasOneWithout() {
        Trial within24Hours =
                Trial.of("at-least: 1", "of: referral", "do: contact-attempt", "window: 24 hours", "distinct: days");
        String without = "referral@2017-03-01T10:00; call@2017-03-02";
        assertThat(within24Hours.on(without).state(LATER)).isEqualTo(NO_EVIDENCE);
        assertThat(within24Hours.on(without + "; call@2017-03-02T09:00").state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void anAnsweredCallIsEnoughWhereTheLevelSaysSo() {
        String answered = "referral@2017-03-01; contact-by-phone@2017-03-02";
        assertThat(threeCalls().on(answered).state(LATER)).isEqualTo(MISSED);
        assertThat(threeCalls("enough: contact-by-phone").on(answered).state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void theNextCalendarWeekIsAnotherWindowThanTheNextSevenDays() {
        String thatThursday = "referral@2017-03-01; call@2017-03-09; call@2017-03-10; call@2017-03-11";
        Trial nextWeek = Trial.of("at-least: 3", "of: referral", "do: contact-attempt", "window: next calendar week");
        assertThat(threeCalls().on(thatThursday).state(LATER)).isEqualTo(MISSED);
        assertThat(nextWeek.on(thatThursday).state(LATER)).isEqualTo(MET);
        assertThat(nextWeek.due(LATER)).isEqualTo("2017-03-12");
    }

    @Test
    void aCallBeforeTheNextCalendarWeekDoesNotCount() {
        Explained told = Trial.of("at-least: 1", "of: referral", "do: call", "window: next calendar week")
                .on("referral@2017-03-01; call@2017-03-05")
                .only(LATER);
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.sentences())
                .contains(
                        "Referral on Wednesday 1 March 2017: due from Monday 6 March 2017 by the end of Sunday 12 March"
                                + " 2017.",
                        "Phone call on Sunday 5 March 2017 does not count: it came before the time in which it counts.");
    }

    @Test
    void aCallOnAnUnknownHourOfTheLastDayIsNoEvidenceToTheHour() {
        Trial twoCalls = Trial.of("at-least: 2", "of: referral", "do: call", "window: 48 hours");
        assertThat(twoCalls.on("referral@2017-03-01T09:00; call@2017-03-02; call@2017-03-03")
                        .state(LATER))
                .isEqualTo(NO_EVIDENCE);
        assertThat(twoCalls.on("referral@2017-03-01T09:00; call@2017-03-02; call@2017-03-04")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void eachTriggerHasAWindowOfItsOwn() {
        assertThat(Trial.of("at-least: 2", "of: {each: missed-appointment}", "do: call", "window: 2 days")
                        .on("referral@2017-03-01; missed-appointment@2017-03-06; call@2017-03-07; call@2017-03-08;"
                                + " missed-appointment@2017-03-13; call@2017-03-14")
                        .states(LATER))
                .containsExactly(MET, MISSED);
    }

    @Test
    void aClosingBeforeTheEndOfTheWindowWithdrawsIt() {
        assertThat(threeCalls()
                        .on("referral@2017-03-01; call@2017-03-02; programme-end@2017-03-06")
                        .state(LATER))
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void aCountOverTheStayIsOpenUntilTheStayEndsAndThenDecided() {
        Trial item = Trial.of("at-least: 1", "of: start", "do: kit-item-issued", "until: programme-end");
        assertThat(item.on("referral@2017-03-01; start@2017-03-06").state("2019-03-06"))
                .isEqualTo(OPEN);
        assertThat(item.on("referral@2017-03-01; start@2017-03-06; programme-end@2019-03-05")
                        .state("2019-03-06"))
                .isEqualTo(MISSED);
        assertThat(item.on(
                                "referral@2017-03-01; start@2017-03-06; kit-item-issued@2019-03-05; programme-end@2019-03-05")
                        .state("2019-03-06"))
                .isEqualTo(MET);
        assertThat(item.on(
                                "referral@2017-03-01; start@2017-03-06; programme-end@2019-03-05; kit-item-issued@2019-03-06")
                        .state("2019-03-06"))
                .isEqualTo(MISSED);
    }

    @Test
    void whatComesAfterTheClosingIsOfNoWindowThoughTheEventThatEndsItMayComeLaterThatDay() {
        Trial item = Trial.of("at-least: 1", "of: start", "do: kit-item-issued", "until: exit-report");
        String closed =
                "referral@2017-03-01; start@2017-03-06; programme-end@2019-03-05T10:00; exit-report@2019-03-05; ";
        assertThat(item.on(closed + "kit-item-issued@2019-03-05T11:00").state("2019-03-06"))
                .isEqualTo(MISSED);
        assertThat(item.on(closed + "kit-item-issued@2019-03-05T10:00").state("2019-03-06"))
                .isEqualTo(MET);
    }
}
