package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.web.problem.Mistake;
import org.plumbline.web.problem.ProblemException;

class GivenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void monthsAndDaysAreReadAsIsoWritesThem() {
        assertThat(Given.month("from", "2015-01")).isEqualTo(YearMonth.of(2015, 1));
        assertThat(Given.day("starts", " 2026-03-27 ")).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void anEmptyParameterIsNone() {
        assertThat(Given.month("from", "")).isNull();
        assertThat(Given.optional("  ")).isNull();
        assertThat(Given.instant("before", null, LONDON)).isNull();
    }

    @Test
    void aDayIsItsFirstMomentInTheTenantsZone() {
        assertThat(Given.instant("before", "2026-07-01", LONDON)).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(Given.instant("before", "2026-07-01T10:00:00+01:00", LONDON))
                .isEqualTo(Instant.parse("2026-07-01T09:00:00Z"));
    }

    @Test
    void aTimeWithoutItsOffsetIsRefused() {
        assertThat(mistakeOf(() -> Given.instant("before", "2026-07-01T10:00:00", LONDON)))
                .extracting(Mistake::where)
                .isEqualTo("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-13", "January 2015", "2015-01-01"})
    void whatIsNoMonthSaysWhatWouldBe(String text) {
        assertThat(mistakeOf(() -> Given.month("from", text)))
                .isEqualTo(new Mistake("from", "'" + text + "' can't be read", "a month such as 2015-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scotland", "Scotland", "SCOTLAND"})
    void wordsAreReadWhateverTheirCapitals(String text) {
        assertThat(Given.word("nation", text, Nation.class)).isEqualTo(Nation.SCOTLAND);
    }

    @Test
    void whatIsShownIsReadBack() {
        for (Nation nation : Nation.values()) {
            assertThat(Given.word("nation", Given.shown(nation), Nation.class)).isEqualTo(nation);
        }
    }

    @Test
    void anUnknownWordNamesTheKnownOnes() {
        assertThat(mistakeOf(() -> Given.word("nation", "wales", Nation.class)).right())
                .isEqualTo("one of england-and-wales, scotland, northern-ireland, elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "ten", "1e2"})
    void aLimitOutsideItsBoundsIsRefused(String text) {
        assertThat(mistakeOf(() -> Given.number("limit", text, 1, 1000, 100)).right())
                .isEqualTo("a whole number from 1 to 1000");
    }

    @Test
    void aLongValueIsNotEchoedWhole() {
        assertThat(mistakeOf(() -> Given.month("from", "x".repeat(10_000))).what())
                .hasSizeLessThan(100);
    }

    private static Mistake mistakeOf(ThrowingCallable reading) {
        Mistake[] told = new Mistake[1];
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> told[0] = thrown.problem().mistakes().get(0));
        return told[0];
    }
}
