package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;

/** People with roles, and whether a password is theirs. */
@ApplicationScoped
public class People {
    private static final String TENANT_OF = "select tenant_id from person where login = ?";

    private final Store store;
    private final Tenancy tenancy;
    private final TenantClock clock;
    private final PasswordHash passwords;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public People(Store store, Tenancy tenancy, TenantClock clock, @Passwords PasswordHash passwords, Audit audit) {
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected People() {
        this(null, null, null, null, null);
    }

    /** The person whose login and password these are. Takes as long for a login that does not exist. */
    public Optional<Person> verify(String login, char[] password) {
        String known = login.strip().toLowerCase(Locale.ROOT);
        Optional<Integer> tenant = store.across(sql -> sql.first(TENANT_OF, row -> row.getInt(1), known));
        if (tenant.isEmpty()) {
            passwords.generate(password);
            return Optional.empty();
        }
        TenantId id = new TenantId(tenant.get());
        return store.in(id, session -> row(session, known))
                .filter(row -> passwords.verify(password, row.passwordHash()))
                .map(row -> row.toDomain(id));
    }

    /** The person of a login, who has signed in already. */
    public Optional<Person> find(String login) {
        return store.across(sql -> sql.first(TENANT_OF, row -> row.getInt(1), login))
                .map(TenantId::new)
                .flatMap(id -> store.in(id, session -> row(session, login)).map(row -> row.toDomain(id)));
    }

    public boolean anybody() {
        return store.across(sql -> sql.first("select 1 from person", row -> 1)).isPresent();
    }

    /**
     * Makes a person in the own tenant, or in one that the own one made. The login ends with the tenant's ref, so that
     * nobody finds out here who signs in elsewhere.
     */
    public Person make(View view, String tenantRef, NewPerson made) {
        Tenant tenant = tenancy.administered(view, tenantRef);
        String end = "@" + tenant.ref();
        if (!made.login().endsWith(end)) {
            throw Refused.invalid("The login '" + made.login() + "' has to end with " + end + ", as of everybody in "
                    + tenant.ref() + ": " + made.login().replaceAll("@.*", "") + end);
        }
        return insert(tenant.id(), view.who(), made);
    }

    /** Somebody under whatever login, for what the service does on its own account: the first one, and the demonstration's. */
    public Person found(TenantId tenant, String who, NewPerson made) {
        return insert(tenant, who, made);
    }

    /** The people of the own tenant, or of one that the own one made. */
    public List<Person> list(View view, String tenantRef) {
        TenantId tenant = tenancy.administered(view, tenantRef).id();
        return store.in(
                tenant,
                session -> session.entities()
                        .createQuery("select p from PersonRow p order by p.login", PersonRow.class)
                        .getResultStream()
                        .map(row -> row.toDomain(tenant))
                        .toList());
    }

    public void remove(View view, String login) {
        Person person = administered(view, login);
        if (person.login().equals(view.who())) {
            throw Refused.conflict("Nobody removes themselves");
        }
        store.run(person.tenant(), session -> {
            row(session, login).ifPresent(session.entities()::remove);
            audit.tell(session, view.who(), "removed person", login, person.name());
        });
    }

    /** For an administrator, who says the new password to the person. */
    public void changePassword(View view, String login, char[] password) {
        Person person = administered(view, login);
        String hash = passwords.generate(
                new NewPerson(login, person.name(), person.roles(), person.audience(), password).password());
        store.run(person.tenant(), session -> {
            row(session, login).ifPresent(row -> row.changePassword(hash));
            audit.tell(session, view.who(), "changed password", login, "");
        });
    }

    private Person insert(TenantId tenant, String who, NewPerson made) {
        Person person = new Person(made.login(), made.name(), tenant, made.roles(), made.audience());
        if (find(made.login()).isPresent()) {
            throw Refused.conflict("Somebody signs in as '" + made.login() + "' already");
        }
        String hash = passwords.generate(made.password());
        store.run(tenant, session -> {
            if (made.audience() != null) {
                Audiences.named(session, made.audience());
            }
            long number = numbers.next(session.sql());
            session.entities()
                    .persist(PersonRow.of(number, person, hash, clock.received().toEpochMilli()));
            String may = made.audience() == null ? Names.joined(made.roles()) : "audience " + made.audience();
            audit.tell(session, who, "made person", made.login(), may);
        });
        return person;
    }

    private Person administered(View view, String login) {
        view.require(Role.TENANT_ADMINISTRATOR);
        return find(login)
                .filter(person -> tenancy.list(view).stream()
                        .anyMatch(tenant -> tenant.id().equals(person.tenant())))
                .orElseThrow(() -> Refused.notFound("Nobody here signs in as '" + login + "'"));
    }

    private static Optional<PersonRow> row(Session session, String login) {
        return session.entities()
                .createQuery("select p from PersonRow p where p.login = :login", PersonRow.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }
}
