package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.demonstration.invented.InventedCases;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.ApiTokens;
import org.plumbline.monitor.tenancy.Audiences;
import org.plumbline.monitor.tenancy.NewPerson;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.statistics.SmallNumbers;

/** Makes the demonstration's people and tokens, and the empty tenant of those who start a scheme of their own. */
@ApplicationScoped
public class Inviting {
    private static final Duration GOOD_FOR = Duration.ofDays(3 * 365);

    private final Founding founding;
    private final People people;
    private final Audiences audiences;
    private final ApiTokens tokens;
    private final TenantClock clock;

    @Inject
    public Inviting(Founding founding, People people, Audiences audiences, ApiTokens tokens, TenantClock clock) {
        this.founding = founding;
        this.people = people;
        this.audiences = audiences;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Inviting() {
        this(null, null, null, null, null);
    }

    /** Those of tenants that are there already; safe to repeat. */
    void invite() {
        founding.commissioner(
                NewTenant.commissioner(DemonstrationPeople.OWN, DemonstrationPeople.OWN_NAME, InventedCases.ZONE));
        DemonstrationPeople.list().forEach(this::invite);
        DemonstrationPeople.tokens().forEach(this::issue);
    }

    private void invite(SignIn person) {
        if (people.find(person.login()).isEmpty()) {
            name(person.audience(), person.tenant());
            people.found(
                    founding.holder(person.tenant()).tenant(),
                    Founding.WHO,
                    new NewPerson(
                            person.login(),
                            person.name(),
                            person.roles(),
                            person.audience(),
                            person.password().toCharArray()));
        }
    }

    private void name(@Nullable String audience, String tenant) {
        View view = founding.holder(tenant);
        boolean there =
                audiences.list(view, tenant).stream().anyMatch(one -> one.name().equals(audience));
        if (audience != null && !there) {
            SmallNumbers rule = SmallNumbers.SEVEN_AND_FIVE;
            audiences.make(view, tenant, audience, rule.hiddenUpTo(), rule.nearest());
        }
    }

    private void issue(DemonstrationToken token) {
        View view = founding.holder(token.tenant());
        boolean there =
                tokens.list(view, token.tenant()).stream().map(ApiToken::label).anyMatch(token.label()::equals);
        if (!there) {
            tokens.issue(
                    view,
                    token.tenant(),
                    token.label(),
                    token.scope(),
                    null,
                    clock.received().plus(GOOD_FOR),
                    token.secret());
        }
    }
}
