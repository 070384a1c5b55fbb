package org.plumbline.monitor.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.store.TestDatabase;

class AdministrationTest {
    private static final char[] PASSWORD = "correct horse battery".toCharArray();
    private static final Instant NEXT_YEAR = Instant.parse("2027-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_person_signs_in_with_the_own_password_only(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            monitor.people.make(dwp, "dwp", new NewPerson(" Ann ", "Ann", Set.of(Role.CONTRACT_MANAGER), PASSWORD));

            assertThat(monitor.people.verify("ann", PASSWORD)).hasValueSatisfying(person -> {
                assertThat(person.tenant()).isEqualTo(dwp.tenant());
                assertThat(person.roles()).containsExactly(Role.CONTRACT_MANAGER);
            });
            assertThat(monitor.people.verify("ann", "something else 12".toCharArray()))
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
