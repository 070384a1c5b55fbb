package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Contact in work weekly for six weeks and then two-weekly. A job from Tuesday 3 January until Friday 24 February 2017,
 * in its eighth week, and another from Tuesday 21 March, when the twelfth has begun.
 */
class AgainTest {

    private static final String JOBS = "job-start@2017-01-03; in-work-contact@2017-01-10; in-work-contact@2017-01-17;"
            + " in-work-contact@2017-01-24; in-work-contact@2017-01-31; in-work-contact@2017-02-07;"
            + " in-work-contact@2017-02-14; in-work-contact@2017-02-20; job-end@2017-02-24; job-start@2017-03-21";
    private static final String LATER = "2017-04-02";

    private static Trial again(String from, String... more) {
        List<String> rule = new ArrayList<>(List.of(
                "every: [{weeks: 1-6, gap: 1 week}, {weeks: 7-, gap: 2 weeks}]",
                "from: " + from,
                "until: job-end",
                "do: in-work-contact"));
        rule.addAll(List.of(more));
        return Trial.of(rule.toArray(String[]::new));
    }

    private static List<Explained> secondJob(Trial trial, String events) {
        return trial.on(events).run(LATER).stream()
                .filter(told -> told.start().day().getMonthValue() >= 3)
                .toList();
    }

    @Test
    void theFirstJobAloneIsJudgedUnlessEachIsMeant() {
        assertThat(secondJob(again("job-start"), JOBS)).isEmpty();
        assertThat(secondJob(again("{each: job-start}"), JOBS)).hasSize(1);
    }

    @Test
    void whatIsNotDueWhenAJobEndsIsWithdrawnAndTimeBetweenJobsIsNotCounted() {
        assertThat(again("{each: job-start}").on(JOBS).run(LATER))
                .extracting(Explained::state)
                .containsExactly(MET, MET, MET, MET, MET, MET, MET, WITHDRAWN, MISSED);
    }

    @Test
    void weeksThatStartAnewAskForAContactAfterAWeek() {
        String contact = JOBS + "; in-work-contact@2017-04-01";
        assertThat(secondJob(again("{each: job-start}"), contact))
                .extracting(Explained::state, told -> told.due().day().toString())
                .containsExactly(tuple(MISSED, "2017-03-28"), tuple(OPEN, "2017-04-08"));
    }

    @Test
    void weeksThatGoOnFromTheFirstStartAskForOneAfterTwo() {
        Trial resumes = again("{each: job-start}", "readings: {numbering: resumes}");
        assertThat(secondJob(resumes, JOBS + "; in-work-contact@2017-04-01"))
                .extracting(Explained::state, told -> told.due().day().toString())
                .containsExactly(tuple(MET, "2017-04-04"), tuple(OPEN, "2017-04-15"));
    }

    @Test
    void theStorySaysHowTheWeeksAreCounted() {
        Trial resumes = again("{each: job-start}", "readings: {numbering: resumes}");
        assertThat(secondJob(resumes, JOBS).get(0).readings())
                .contains("Its weeks are counted on from the first start.");
        assertThat(secondJob(again("{each: job-start}"), JOBS).get(0).readings())
                .contains("Its weeks are counted anew from each start.");
        Trial plain = Trial.of("every: 1 week", "from: {each: job-start}", "until: job-end", "do: in-work-contact");
        assertThat(plain.on("job-start@2017-01-03").only("2017-01-04").readings())
                .noneMatch(reading -> reading.startsWith("Its weeks"));
    }

    @Test
    void aSecondStartWhileTheFirstGoesOnStartsNothing() {
        Trial twice = again("{each: job-start}").on("job-start@2017-01-03; job-start@2017-01-05");
        assertThat(twice.run("2017-01-06")).hasSize(1);
    }
}
