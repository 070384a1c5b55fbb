package org.plumbline.monitor.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.standards.statistics.SmallNumbers;

class AdministrationTest {
    private static final char[] PASSWORD = "correct horse battery".toCharArray();
    private static final Instant NEXT_YEAR = Instant.parse("2027-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_person_signs_in_with_the_own_password_only(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            monitor.people.make(dwp, "dwp", new NewPerson(" Ann@dwp ", "Ann", Set.of(Role.CONTRACT_MANAGER), PASSWORD));

            assertThat(monitor.people.verify("ann@dwp", PASSWORD)).hasValueSatisfying(person -> {
                assertThat(person.tenant()).isEqualTo(dwp.tenant());
                assertThat(person.roles()).containsExactly(Role.CONTRACT_MANAGER);
            });
            assertThat(monitor.people.verify("ann@dwp", "something else 12".toCharArray()))
                    .isEmpty();
            assertThat(monitor.people.verify("bob", PASSWORD)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_token_works_until_it_is_revoked_or_expires(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            IssuedToken feed = monitor.tokens.issue(dwp, "dwp", "feed", ApiToken.Scope.WRITE, NEXT_YEAR);
            IssuedToken other = monitor.tokens.issue(dwp, "dwp", "other", ApiToken.Scope.READ, NEXT_YEAR);

            assertThat(feed.secret()).startsWith("plb_").hasSize(47);
            assertThat(monitor.tokens.authenticate(feed.secret())).isPresent();
            assertThat(monitor.tokens.authenticate("plb_guess")).isEmpty();

            monitor.tokens.revoke(dwp, "dwp", feed.token().number());
            assertThat(monitor.tokens.authenticate(feed.secret())).isEmpty();
            assertThat(monitor.tokens.list(dwp, "dwp").get(0).lastUsed()).isNotNull();

            monitor.machine.set(NEXT_YEAR);
            assertThat(monitor.tokens.authenticate(other.secret())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_of_an_audience_reads_its_figures_and_may_do_nothing(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            monitor.audiences.make(dwp, "dwp", "Published", 7, 5);
            monitor.people.make(dwp, "dwp", new NewPerson("ann@dwp", "Ann", Set.of(), "Published", PASSWORD));
            IssuedToken token = monitor.tokens.issue(dwp, "dwp", "site", ApiToken.Scope.READ, "Published", NEXT_YEAR);

            Person ann = monitor.people.verify("ann@dwp", PASSWORD).orElseThrow();
            assertThat(monitor.views.of(ann).smallNumbers()).isEqualTo(SmallNumbers.SEVEN_AND_FIVE);
            assertThat(monitor.views.of(ann).roles()).isEmpty();
            assertThat(monitor.views.of(token.token()).smallNumbers()).isEqualTo(SmallNumbers.SEVEN_AND_FIVE);
            assertThat(monitor.views.of(token.token()).roles()).isEmpty();
            assertThat(dwp.ofFigures()).isFalse();
            assertThat(monitor.audiences.list(dwp, "dwp").get(0).notice())
                    .isEqualTo(
                            "Small numbers are hidden: 5 stands for any number from 1 to 7, others are rounded to the"
                                    + " nearest 5, and totals and shares are made of these");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_audience_keeps_its_rule_and_has_no_other_rights(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            monitor.audiences.make(dwp, "dwp", "Published", 7, 5);

            assertRefused(() -> monitor.audiences.make(dwp, "dwp", "Published", 4, 5), "rule never changes");
            assertRefused(() -> monitor.audiences.make(dwp, "dwp", "Other", 1, 5), "from 2 to 1000");
            assertRefused(() -> monitor.audiences.make(dwp, "dwp", "Other", 7, 3), "nearest 4 to 1000");
            assertRefused(() -> person(monitor, dwp, "Nobody", Set.of()), "no audience 'Nobody'");
            assertRefused(() -> person(monitor, dwp, "Published", Set.of(Role.QUALITY_TEAM)), "has no role");
            assertRefused(() -> person(monitor, dwp, null, Set.of()), "at least one role, or an audience");
            assertRefused(
                    () -> monitor.tokens.issue(dwp, "dwp", "site", ApiToken.Scope.WRITE, "Published", NEXT_YEAR),
                    "choose to read");
        }
    }

    private static void person(TestMonitor monitor, View dwp, String audience, Set<Role> roles) {
        monitor.people.make(dwp, "dwp", new NewPerson("bob@dwp", "Bob", roles, audience, PASSWORD));
    }

    private static void assertRefused(Runnable asked, String told) {
        assertThatThrownBy(asked::run).isInstanceOf(Refused.class).hasMessageContaining(told);
    }

    @ParameterizedTest
    @EnumSource
    void a_commissioner_makes_providers_and_administers_no_others(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View nhs = monitor.commissioner("nhs");
            monitor.provider(dwp, "seetec");

            assertThat(monitor.tenancy.list(dwp)).extracting(Tenant::ref).containsExactly("dwp", "seetec");
            assertThat(monitor.tenancy.list(nhs)).extracting(Tenant::ref).containsExactly("nhs");
            assertThatThrownBy(() -> monitor.contract(nhs, "seetec", "stolen")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> monitor.people.list(nhs, "seetec")).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_finds_out_by_a_contract_who_else_is_a_tenant(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            monitor.commissioner("nhs");
            View seetec = monitor.provider(dwp, "seetec");

            assertThat(refusal(monitor, dwp, "nhs")).isEqualTo(refusal(monitor, dwp, "nobody"));
            assertThat(refusal(monitor, seetec, "nhs")).isEqualTo(refusal(monitor, seetec, "nobody"));
            assertThat(monitor.contracts
                            .make(seetec, contractOf("seetec", "dwp", "C-3"))
                            .commissioner())
                    .as("the one that made it is known")
                    .isEqualTo(dwp.tenant());
        }
    }

    private static String refusal(TestMonitor monitor, View view, String commissioner) {
        return catchThrowableOfType(
                        Refused.class, () -> monitor.contracts.make(view, contractOf("seetec", commissioner, "C-2")))
                .getMessage()
                .replace(commissioner, "...");
    }

    private static NewContract contractOf(String holder, String commissioner, String ref) {
        return new NewContract(
                holder,
                ref,
                holder,
                "Provider " + holder,
                commissioner,
                "Work Programme",
                null,
                Nation.ENGLAND_AND_WALES,
                TestMonitor.LONDON,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void names_are_given_in_a_space_of_the_own_so_that_none_tells_what_others_gave(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View nhs = monitor.commissioner("nhs");
            monitor.tenancy.make(dwp, provider("dwp.seetec"));
            monitor.people.make(dwp, "dwp.seetec", person("ann@dwp.seetec"));

            assertThatThrownBy(() -> monitor.tenancy.make(nhs, provider("dwp.seetec")))
                    .hasMessageContaining("has to begin with nhs.");
            assertThatThrownBy(() -> monitor.people.make(nhs, "nhs", person("ann@dwp.seetec")))
                    .hasMessageContaining("has to end with @nhs, as of everybody in nhs: ann@nhs");
            assertThatThrownBy(() -> monitor.tenancy.make(dwp, provider("dwp.seetec")))
                    .as("its own names are told")
                    .hasMessageContaining("already");
            assertThat(monitor.tenancy.make(nhs, provider("nhs.seetec")).ref()).isEqualTo("nhs.seetec");
        }
    }

    private static NewTenant provider(String ref) {
        return NewTenant.provider(ref, "A provider", TestMonitor.LONDON);
    }

    private static NewPerson person(String login) {
        return new NewPerson(login, "Ann", Set.of(Role.CONTRACT_MANAGER), PASSWORD);
    }

    @ParameterizedTest
    @EnumSource
    void the_code_in_the_log_makes_the_first_administrator_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            String code = announced(monitor);
            NewTenant council = NewTenant.commissioner("council", "The Council", TestMonitor.LONDON);

            assertThatThrownBy(() -> monitor.first.make("guess", council, "ann", "Ann", PASSWORD))
                    .isInstanceOf(Refused.class);
            assertThat(monitor.tenants.all()).isEmpty();
            Person ann = monitor.first.make(" " + code + " ", council, "ann", "Ann", PASSWORD);

            assertThat(ann.roles()).containsExactlyInAnyOrder(Role.values());
            assertThat(monitor.people.verify("ann", PASSWORD)).isPresent();
            assertThat(monitor.first.isNeeded()).isFalse();
            assertThatThrownBy(() -> monitor.first.make(
                            code, NewTenant.commissioner("two", "Two", TestMonitor.LONDON), "bob", "Bob", PASSWORD))
                    .isInstanceOf(Refused.class);
        }
    }

    /** The code, as whoever reads the log finds it. */
    private static String announced(TestMonitor monitor) {
        List<String> log = new ArrayList<>();
        Logger logger = Logger.getLogger(FirstAdministrator.class.getName());
        logger.setFilter(line -> {
            log.add(line.getMessage());
            return false;
        });
        try {
            monitor.first.announce();
            monitor.first.announce();
        } finally {
            logger.setFilter(null);
        }
        assertThat(log).as("announced once").hasSize(1);
        return log.get(0).substring(log.get(0).lastIndexOf(' ') + 1);
    }

    @ParameterizedTest
    @EnumSource
    void only_an_administrator_administers(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            Person reader =
                    new Person("ann", "Ann", dwp.tenant(), EnumSet.complementOf(EnumSet.of(Role.TENANT_ADMINISTRATOR)));

            View view = monitor.views.of(reader);

            assertThatThrownBy(() -> monitor.tokens.issue(view, "dwp", "mine", ApiToken.Scope.READ, NEXT_YEAR))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> monitor.contract(view, "dwp", "mine")).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_is_told_in_the_own_tenant(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View nhs = monitor.commissioner("nhs");
            View seetec = monitor.provider(dwp, "seetec");
            monitor.tenancy.make(dwp, NewTenant.provider("dwp.a4e", "A4e", TestMonitor.LONDON));

            assertThat(monitor.tenancy.audit(dwp, 10))
                    .extracting(AuditEntry::deed)
                    .containsExactly("made tenant");
            assertThat(monitor.tenancy.audit(seetec, 10))
                    .extracting(AuditEntry::subject)
                    .containsExactly("WP-seetec");
            assertThat(monitor.tenancy.audit(nhs, 10)).isEmpty();
        }
    }
}
