package org.plumbline.monitor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.answer.Ground;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;

class SigningTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T11:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static final String STANDARD = """
            standard: serco-standard
            title: First contact
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: serco-01
                dimension: first-contact
                promise: Contact each customer soon.
                within: 2 days
                of: referral
                do: contact
            """;

    /** March 2025: 1 of 1 kept. December: 0 of 1. January: 1 of 1. February: 0 of 1. March 2026: 2 of 3. */
    @ParameterizedTest
    @EnumSource
    void a_pack_has_the_month_the_months_that_roll_and_all_to_date(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            answered(monitor, monitor.views.ofService(contract(monitor, dwp).tenant(), "test"));

            Pack pack = pack(monitor, dwp, MARCH);

            assertThat(rows(pack, "promises"))
                    .extracting(row -> row.subList(1, 5))
                    .containsExactly(
                            cells("In the month", "not kept", 2, 3),
                            cells("Last 3 months", "not kept", 3, 5),
                            cells("Last 12 months", "not kept", 3, 6),
                            cells("To date", "not kept", 4, 7));
            assertThat(rows(pack, "missed"))
                    .singleElement()
                    .extracting(row -> row.get(5))
                    .isEqualTo(PackCell.of("our own delay"));
            assertThat(rows(pack, "sample")).hasSize(3);
            assertThat(PackRows.unpacked(PackRows.packed(pack))).isEqualTo(pack);
            assertThat(PackJson.of(pack).toString()).doesNotContain("late-in-march", "The adviser was ill");
            assertThat(monitor.packs.names(contract(monitor, dwp), pack)).containsValue("late-in-march");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_signed_pack_stays_word_for_word_and_the_next_one_tells_what_changed(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            View manager = manager(monitor, dwp);
            Pack seen = checked(monitor, manager);
            SignedPack signed =
                    monitor.signing.sign(manager, question(monitor, dwp), seen, Signing.fingerprint(seen), 0, "");
            View serco = monitor.views.ofService(contract(monitor, dwp).tenant(), "test");
            monitor.send(serco, corrected(event("x", "late-in-march", "contact", "2026-03-03"), "replaces", "l2"));
            monitor.sweep.beat();

            assertThat(monitor.signing.edition(manager, contract(monitor, dwp), MARCH, 0))
                    .contains(signed)
                    .get()
                    .extracting(SignedPack::pack)
                    .isEqualTo(seen);
            assertThat(rows(pack(monitor, dwp, MARCH), "promises").get(0).subList(2, 5))
                    .isEqualTo(cells("kept", 3, 3));
            assertThat(rows(pack(monitor, dwp, APRIL), "restated"))
                    .singleElement()
                    .extracting(row -> row.subList(1, 6))
                    .isEqualTo(cells("March 2026", 2, 3, 3, 3));
            assertThat(rows(pack(monitor, dwp, MARCH.minusMonths(1)), "restated"))
                    .as("of later months an earlier one's pack tells nothing")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_promise_that_a_later_version_drops_is_not_restated(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            View manager = manager(monitor, dwp);
            Pack seen = checked(monitor, manager);
            monitor.signing.sign(manager, question(monitor, dwp), seen, Signing.fingerprint(seen), 0, "");

            monitor.inForce(
                    monitor.views.ofService(contract(monitor, dwp).tenant(), "test"),
                    STANDARD.replace("serco-01", "serco-02"),
                    LocalDate.of(2026, 4, 1));
            monitor.sweep.beat();

            assertThat(rows(pack(monitor, dwp, APRIL), "restated")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_signed_twice_unchecked_unseen_or_by_others(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            View manager = manager(monitor, dwp);
            PackQuestion asked = question(monitor, dwp);
            Pack unchecked = pack(monitor, dwp, MARCH);
            String shown = Signing.fingerprint(unchecked);

            assertThatThrownBy(() -> monitor.signing.sign(manager, asked, unchecked, shown, 0, ""))
                    .hasMessage("Check every sampled case first: 3 to go");
            Pack seen = checked(monitor, manager);
            String fingerprint = Signing.fingerprint(seen);
            assertThatThrownBy(() -> monitor.signing.sign(manager, asked, seen, shown, 0, ""))
                    .hasMessageContaining("have changed since");
            View team = new View(
                    dwp.tenant(),
                    "team",
                    Set.of(Role.QUALITY_TEAM),
                    monitor.again(dwp).granted());
            assertThatThrownBy(() -> monitor.signing.sign(team, asked, seen, fingerprint, 0, ""))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("role contract manager");
            monitor.signing.sign(manager, asked, seen, fingerprint, 0, "");
            assertThatThrownBy(() -> monitor.signing.sign(manager, asked, seen, fingerprint, 0, ""))
                    .hasMessage("Somebody has signed it meanwhile");
            assertThatThrownBy(() -> monitor.signing.sign(manager, asked, seen, fingerprint, 1, " "))
                    .hasMessageContaining("Say why another edition is needed");
            Pack again = pack(monitor, dwp, MARCH);
            monitor.signing.sign(manager, asked, again, Signing.fingerprint(again), 1, "A case was mistaken");

            assertThat(monitor.signing.editions(manager, asked.contract(), MARCH))
                    .extracting(SignedPack::reason)
                    .containsExactly("", "A case was mistaken");
            assertThat(monitor.signing.states(manager))
                    .filteredOn(state -> state.edition() > 0)
                    .singleElement()
                    .extracting(PackState::month, PackState::edition, PackState::by)
                    .containsExactly(MARCH, 2, manager.who());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_check_says_how_file_and_system_differ_and_names_nobody(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            View manager = manager(monitor, dwp);
            PackQuestion asked = question(monitor, dwp);
            long drawn = monitor.packs.drawn(asked).get(0);

            assertThatThrownBy(() -> monitor.signing.check(manager, asked, drawn, false, ""))
                    .hasMessageContaining("Say why the file and the system differ");
            assertThatThrownBy(() -> monitor.signing.check(manager, asked, drawn, false, "ask jo@example.org"))
                    .hasMessageContaining("an e-mail address");
            assertThatThrownBy(() -> monitor.signing.check(manager, asked, -5, true, ""))
                    .hasMessage("That case is not in the sample");
            monitor.signing.check(manager, asked, drawn, false, "The letter is of the 5th");

            assertThat(part(pack(monitor, dwp, MARCH), "sample").words().get(1))
                    .isEqualTo("Of 1 checked, 0 agree: 0.0%, 95% interval 0.0 to 79.3.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_found_in_a_file_is_in_no_pack_and_goes_with_the_case(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = made(monitor);
            View manager = manager(monitor, dwp);
            PackQuestion asked = question(monitor, dwp);
            long drawn = monitor.packs.drawn(asked).get(0);
            monitor.signing.check(manager, asked, drawn, false, "The letter is of the 5th");

            Pack pack = pack(monitor, dwp, MARCH);
            assertThat(PackJson.of(pack).toString()).contains("differ").doesNotContain("The letter");
            assertThat(monitor.signing.checks(manager, asked))
                    .extracting(CaseCheck::words)
                    .containsExactly("The letter is of the 5th");
            String name = monitor.packs.names(asked.contract(), pack).get(drawn);
            monitor.erasure.erase(
                    monitor.views.ofService(asked.contract().tenant(), "test"), Objects.requireNonNull(name));
            assertThat(monitor.signing.checks(manager, asked)).isEmpty();
        }
    }

    private static void answered(TestMonitor monitor, View serco) {
        String key = monitor.cases
                .find(serco, "late-in-march")
                .orElseThrow()
                .promises()
                .get(0)
                .key();
        monitor.answers.give(serco, "late-in-march", key, Ground.NOT_REACHED, "Nobody was at home.");
        monitor.answers.give(serco, "late-in-march", key, Ground.OWN_DELAY, "The adviser was ill.");
    }

    private static View made(TestMonitor monitor) {
        View dwp = monitor.commissioner("dwp");
        View serco = monitor.provider(dwp, "serco");
        monitor.inForce(serco, STANDARD, LocalDate.of(2024, 1, 1));
        monitor.machine.set(FRI_1_MAY_2026_NOON);
        monitor.send(
                serco,
                event("o1", "old", "referral", "2025-03-03"),
                event("o2", "old", "contact", "2025-03-04"),
                event("n1", "december", "referral", "2025-12-01"),
                event("j1", "january", "referral", "2026-01-05"),
                event("j2", "january", "contact", "2026-01-06"),
                event("f1", "february", "referral", "2026-02-02"),
                event("k1", "kept-1", "referral", "2026-03-02"),
                event("k2", "kept-1", "contact", "2026-03-03"),
                event("m1", "kept-2", "referral", "2026-03-09"),
                event("m2", "kept-2", "contact", "2026-03-09"),
                event("l1", "late-in-march", "referral", "2026-03-02"),
                event("l2", "late-in-march", "contact", "2026-03-09"));
        monitor.sweep.beat();
        return dwp;
    }

    private static Pack checked(TestMonitor monitor, View manager) {
        PackQuestion asked = question(monitor, manager);
        monitor.packs.drawn(asked).forEach(number -> monitor.signing.check(manager, asked, number, true, ""));
        return pack(monitor, manager, MARCH);
    }

    private static View manager(TestMonitor monitor, View dwp) {
        View all = monitor.again(dwp);
        return new View(all.tenant(), "manager", Set.of(Role.CONTRACT_MANAGER), all.granted());
    }

    private static Contract contract(TestMonitor monitor, View dwp) {
        return monitor.contracts.list(monitor.again(dwp)).get(0);
    }

    private static PackQuestion question(TestMonitor monitor, View dwp) {
        return PackQuestion.of(contract(monitor, dwp), MARCH, null, null);
    }

    private static Pack pack(TestMonitor monitor, View dwp, YearMonth month) {
        View view = monitor.again(dwp);
        PackQuestion asked = PackQuestion.of(contract(monitor, dwp), month, null, null);
        FeedResults feeds = Objects.requireNonNull(
                monitor.dataQuality.ask(view, asked.feed()).results());
        return monitor.packs.now(view, asked, feeds, "");
    }

    private static Part part(Pack pack, String id) {
        return pack.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<PackCell>> rows(Pack pack, String id) {
        PackTable table = part(pack, id).table();
        return table == null ? List.of() : table.rows();
    }

    private static List<PackCell> cells(Object... values) {
        return Arrays.stream(values).map(PackCell::of).toList();
    }
}
