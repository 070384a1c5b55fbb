package org.plumbline.monitor.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackState;
import org.plumbline.monitor.review.Part;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.NewPerson;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;

class SignedMonthTest {
    private static final Instant WED_1_APRIL_2026_NOON = Instant.parse("2026-04-01T11:00:00Z");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @ParameterizedTest
    @EnumSource
    void the_demonstrations_manager_signs_the_latest_whole_month_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            signing(monitor).sign();
            assertThat(signed(monitor, dwp)).as("while cases wait to be judged").isEmpty();
            monitor.sweep.beat();

            signing(monitor).sign();
            signing(monitor).sign();
            monitor.machine.set(WED_1_APRIL_2026_NOON);
            monitor.sweep.beat();
            signing(monitor.restarted()).sign();

            assertThat(signed(monitor, dwp))
                    .singleElement()
                    .extracting(PackState::month, PackState::edition, PackState::by)
                    .containsExactly(FEBRUARY, 1, "dwp");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_it_signs_says_that_it_is_invented(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            monitor.sweep.beat();

            signing(monitor).sign();

            PackState state = signed(monitor, dwp).get(0);
            Pack pack = monitor.signing
                    .edition(monitor.again(dwp), state.contract(), FEBRUARY, 0)
                    .orElseThrow()
                    .pack();
            assertThat(pack.notice()).startsWith("Demonstration data: invented");
            assertThat(pack.parts())
                    .filteredOn(part -> part.id().equals("sample"))
                    .singleElement()
                    .extracting(Part::table)
                    .asString()
                    .contains("agree")
                    .doesNotContain("not checked yet");
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_nobody_is_invited_yet_nothing_is_signed(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");

            signing(monitor).sign();

            assertThat(signed(monitor, dwp)).isEmpty();
        }
    }

    private static View made(TestMonitor monitor) {
        View dwp = monitor.commissioner("dwp");
        monitor.people.found(
                dwp.tenant(),
                "test",
                new NewPerson(
                        "dwp", "Manager", Set.of(Role.CONTRACT_MANAGER), null, "a-long-enough-secret".toCharArray()));
        View seetec = monitor.provider(dwp, "seetec");
        monitor.inForce(seetec, """
                standard: seetec-standard
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                levels:
                  - {id: seetec-01, dimension: first-contact, promise: Contact soon., within: 2 days, of: referral, do: contact}
                """, LocalDate.of(2026, 1, 1));
        monitor.send(
                seetec,
                event("r1", "kept", "referral", "2026-02-02"),
                event("c1", "kept", "contact", "2026-02-03"),
                event("r2", "missed", "referral", "2026-02-02"));
        return dwp;
    }

    private static SignedMonth signing(TestMonitor monitor) {
        return new SignedMonth(
                monitor.people,
                monitor.views,
                monitor.contracts,
                monitor.operations,
                monitor.dataQuality,
                monitor.packs,
                monitor.signing,
                monitor.clock);
    }

    private static List<PackState> signed(TestMonitor monitor, View dwp) {
        return monitor.signing.states(monitor.again(dwp)).stream()
                .filter(state -> state.edition() > 0)
                .toList();
    }
}
