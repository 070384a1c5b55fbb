package org.plumbline.standards.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.policy.RequiredShare;
import org.plumbline.standards.policy.RequiredShare.Cohort;

class AttainmentTest {

    @Test
    void theRateIsOfThoseDecidedAndTheBandTakesInTheOpenOnes() {
        Attainment attainment = new Attainment(6, 2, 2, 5, 7, 9);
        assertThat(attainment.n()).isEqualTo(8);
        assertThat(attainment.rate()).hasValue(0.75);
        assertThat(attainment.rateIfOpenFail()).hasValue(0.6);
        assertThat(attainment.rateIfOpenSucceed()).hasValue(0.8);
    }

    @Test
    void withNothingDecidedThereIsNoRate() {
        assertThat(new Attainment(0, 0, 3, 0, 1, 0).rate()).isEmpty();
        assertThat(Attainment.NONE.rateIfOpenFail()).isEmpty();
        assertThat(Attainment.NONE.interval()).isEqualTo(new WilsonInterval(0, 1));
    }

    @Test
    void attainmentsAddUp() {
        assertThat(new Attainment(1, 2, 3, 4, 5, 6).plus(new Attainment(10, 20, 30, 40, 50, 60)))
                .isEqualTo(new Attainment(11, 22, 33, 44, 55, 66));
    }

    /** Wilson 1927 by hand, and the textbook's 81 of 263. */
    @ParameterizedTest
    @CsvSource({"0,10,0,0.27753", "10,10,0.72247,1", "81,263,0.25529,0.36621", "5,10,0.23659,0.76341"})
    void theScoreInterval(long met, long n, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(met, n);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void noMoreCanSucceedThanWereTried() {
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} met, {1} missed, {2} open of a whole cohort: {3}")
    @CsvSource({
        "9,1,0,KEPT",
        "89,11,0,NOT_KEPT",
        "9,0,1,KEPT",
        "8,0,2,TOO_EARLY",
        "0,0,5,TOO_EARLY",
        "8,1,11,AT_RISK",
        "7,2,1,NOT_KEPT",
        "0,0,0,TOO_EARLY"
    })
    void aWholeCohortIsDecidedOnceTheOpenOnesCannotTurnIt(long met, long missed, long open, Keeps keeps) {
        RequiredShare ninety = new RequiredShare(900, Cohort.WHOLE);
        assertThat(Keeps.of(new Attainment(met, missed, open, 0, 0, 0), ninety)).isEqualTo(keeps);
    }

    @ParameterizedTest(name = "{0} met, {1} missed, {2} open of a matured cohort: {3}")
    @CsvSource({"9,1,90,KEPT", "8,1,0,NOT_KEPT", "0,0,5,TOO_EARLY", "0,0,0,TOO_EARLY"})
    void aMaturedCohortIsJudgedByThoseDecided(long met, long missed, long open, Keeps keeps) {
        RequiredShare ninety = new RequiredShare(900, Cohort.MATURED);
        assertThat(Keeps.of(new Attainment(met, missed, open, 0, 0, 0), ninety)).isEqualTo(keeps);
    }

    @Test
    void aPromiseIsNotMeasuredWhereEveryOpportunityLacksEvidence() {
        assertThat(Keeps.of(new Attainment(0, 0, 0, 2, 3, 7), Keeps.EVERYONE)).isEqualTo(Keeps.NOT_MEASURED);
        assertThat(Keeps.of(new Attainment(0, 0, 0, 2, 3, 0), Keeps.EVERYONE)).isEqualTo(Keeps.TOO_EARLY);
    }

    @Test
    void a999thOutOf1000DoesNotRoundUpToAShareOf999PerMille() {
        RequiredShare share = new RequiredShare(999, Cohort.WHOLE);
        assertThat(Keeps.of(new Attainment(9989, 11, 0, 0, 0, 0), share)).isEqualTo(Keeps.NOT_KEPT);
        assertThat(Keeps.of(new Attainment(9990, 10, 0, 0, 0, 0), share)).isEqualTo(Keeps.KEPT);
    }
}
