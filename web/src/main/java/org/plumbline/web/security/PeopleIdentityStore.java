package org.plumbline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.plumbline.monitor.tenancy.People;

/** Asks the people of the tenants whether a login and a password go together; their roles are the groups. */
@ApplicationScoped
public class PeopleIdentityStore implements IdentityStore {
    private final People people;

    @Inject
    public PeopleIdentityStore(People people) {
        this.people = people;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PeopleIdentityStore() {
        this(null);
    }

    public CredentialValidationResult validate(UsernamePasswordCredential shown) {
        return people.verify(shown.getCaller(), shown.getPassword().getValue())
                .map(person -> new CredentialValidationResult(
                        person.login(), person.roles().stream().map(Enum::name).collect(Collectors.toSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
