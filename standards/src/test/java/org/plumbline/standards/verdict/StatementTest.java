package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import org.junit.jupiter.api.Test;

/** A statement that a provider gives within a year of Wednesday 1 June 2011, and renews every twelve months. */
class StatementTest {

    private static final String GIVEN = "go-live@2011-06-01; provider-attestation@2011-09-01 type=premises";

    private final Trial premises =
            Trial.of("every: 12 months", "from: go-live", "do: {event: provider-attestation, with: {type: premises}}");

    @Test
    void givenItHoldsForTwelveMonths() {
        assertThat(premises.on(GIVEN).ofContract("2012-09-01"))
                .extracting(Explained::state)
                .containsExactly(MET, OPEN);
    }

    @Test
    void notRenewedItLapses() {
        assertThat(premises.on(GIVEN).ofContract("2012-09-02"))
                .extracting(Explained::state)
                .containsExactly(MET, MISSED);
    }

    @Test
    void oneThatIsChallengedAndVoidedWasNeverGiven() {
        Trial voided = premises.on(GIVEN + "; provider-attestation@2011-09-01 voids=1");
        assertThat(voided.ofContract("2012-06-02")).extracting(Explained::state).containsExactly(MISSED);
    }

    @Test
    void aStatementOnSomethingElseRenewsNothing() {
        assertThat(premises.on(GIVEN + "; provider-attestation@2012-08-01 type=charter")
                        .ofContract("2012-09-02"))
                .extracting(Explained::state)
                .containsExactly(MET, MISSED);
    }
}
