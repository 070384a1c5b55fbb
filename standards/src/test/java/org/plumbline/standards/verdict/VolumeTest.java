package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A contract that goes live on Wednesday 1 June 2011 and owes three employers a year. */
class VolumeTest {

    private static Trial employers(String... more) {
        String[] rule = {"volume: 3", "do: host-employer-engaged", "from: go-live"};
        String[] all = java.util.Arrays.copyOf(rule, rule.length + more.length);
        System.arraycopy(more, 0, all, rule.length, more.length);
        return Trial.of(all);
    }

    private static String engaged(String... days) {
        return "go-live@2011-06-01; "
                + List.of(days).stream()
                        .map(day -> "host-employer-engaged@" + day)
                        .collect(Collectors.joining("; "));
    }

    private static List<State> states(Trial trial, String asOf) {
        return trial.ofContract(asOf).stream().map(Explained::state).toList();
    }

    @Test
    void aWholeYearWithThreeIsKeptAndOneDayLaterIsAnotherYear() {
        Trial calendar = employers("in-each: calendar-year");
        assertThat(states(calendar.on(engaged("2012-01-01", "2012-06-01", "2012-12-31")), "2013-01-01"))
                .containsExactly(MET, OPEN);
        assertThat(states(calendar.on(engaged("2012-01-01", "2012-06-01", "2013-01-01")), "2013-01-01"))
                .containsExactly(MISSED, OPEN);
    }

    @Test
    void isToldWithHowManyThereWere() {
        Explained missed = employers("in-each: calendar-year")
                .on(engaged("2012-01-01", "2012-06-01"))
                .ofContract("2013-01-02")
                .get(0);
        assertThat(missed.sentences())
                .containsSequence(
                        "From Sunday 1 January 2012, counted from go-live of the contract on Wednesday 1 June 2011: due"
                                + " by the end of Monday 31 December 2012.",
                        "Done 2 of 3 times: overdue by 2 days.");
        assertThat(missed.ordinal()).isEqualTo(1);
    }

    @Test
    void contractYearsAndTaxYearsBeginOnOtherDays() {
        String spread = engaged("2012-04-05", "2012-04-06", "2012-06-01");
        assertThat(employers("in-each: contract-year").on(spread).ofContract("2012-06-30"))
                .extracting(each -> each.start().day().toString() + " " + each.state())
                .containsExactly("2011-06-01 MISSED", "2012-06-01 OPEN");
        assertThat(employers("in-each: tax-year").on(spread).ofContract("2012-06-30"))
                .extracting(each -> each.start().day().toString() + " " + each.state())
                .containsExactly("2012-04-06 OPEN");
        assertThat(employers("in-each: tax-year", "readings: {part-period: counts}")
                        .on(spread)
                        .ofContract("2012-06-30"))
                .extracting(each -> each.due().day().toString())
                .containsExactly("2012-04-05", "2013-04-05");
    }

    @Test
    void aPartYearIsLeftOutCountedWholeOrByItsShare() {
        String one = engaged("2011-08-01");
        assertThat(states(employers("in-each: calendar-year").on(one), "2012-01-01"))
                .containsExactly(OPEN);
        assertThat(states(
                        employers("in-each: calendar-year", "readings: {part-period: counts}")
                                .on(one),
                        "2012-01-01"))
                .containsExactly(MISSED, OPEN);
        assertThat(states(
                        employers("in-each: calendar-year", "readings: {part-period: pro-rata}")
                                .on(one),
                        "2012-01-01"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void nothingIsAskedBeforeAGivenDay() {
        assertThat(employers("in-each: calendar-year", "not-before: 2013-01-01")
                        .on(engaged("2011-08-01"))
                        .ofContract("2013-06-30"))
                .extracting(each -> each.start().day().toString())
                .containsExactly("2013-01-01");
    }

    @Test
    void oneEmployerCountsOnceWhereTheyMustDiffer() {
        Trial trial = employers("in-each: calendar-year", "distinct: employer");
        String named = "go-live@2011-06-01; host-employer-engaged@2012-01-02 employer=a;"
                + " host-employer-engaged@2012-02-01 employer=a; host-employer-engaged@2012-03-01 employer=b";
        assertThat(states(trial.on(named), "2013-01-01")).containsExactly(MISSED, OPEN);
        assertThat(states(trial.on(named + "; host-employer-engaged@2012-04-01 employer=c"), "2013-01-01"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void aCaseIsNotAskedWhatTheContractOwesNorTheContractWhatACaseDoes() {
        Trial volume = employers("in-each: calendar-year").on(engaged("2012-01-01"));
        assertThat(volume.run("2013-01-01")).isEmpty();
        Trial welcome = Trial.of("within: 1 week", "of: go-live", "do: welcome-event")
                .on("referral@2017-03-01; go-live@2017-03-06; welcome-event@2017-03-13");
        assertThat(welcome.states("2017-03-31")).containsExactly(MET);
        assertThat(welcome.ofContract("2017-03-31")).isEqualTo(Collections.emptyList());
    }

    @Test
    void aContractKeepsARhythmOfItsOwn() {
        assertThat(states(
                        Trial.of("every: 12 months", "from: go-live", "do: policy-review")
                                .on("go-live@2011-06-01; policy-review@2012-06-01"),
                        "2013-06-02"))
                .containsExactly(MET, MISSED);
    }

    @Test
    void theNextPeriodIsForeseen() {
        Trial trial = employers("in-each: calendar-year").on("go-live@2011-06-01");
        ResolvedStandards standards = ResolvedStandards.of(trial.resolved("1"));
        long next = new Assessor()
                .assessContract(trial.history(), standards, Trial.millis("2011-07-01"), opportunity -> {});
        assertThat(next).isEqualTo(Trial.instant("2012-01-01T00:00").toEpochMilli());
    }
}
