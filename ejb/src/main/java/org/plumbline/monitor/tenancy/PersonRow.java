package org.plumbline.monitor.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.NumberKey;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.TenantId;

@Entity
@IdClass(NumberKey.class)
@Table(name = "person")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class PersonRow {
    @Id
    @Column(name = "person_id")
    private long number;

    private String login;
    private String name;
    private String roles;
    private @Nullable String audience;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "made_at")
    private long madeAt;

    @SuppressWarnings("NullAway")
    protected PersonRow() {}

    static PersonRow of(long number, Person person, String passwordHash, long madeAt) {
        PersonRow row = new PersonRow();
        row.number = number;
        row.login = person.login();
        row.name = person.name();
        row.roles = Names.joined(person.roles());
        row.audience = person.audience();
        row.passwordHash = passwordHash;
        row.madeAt = madeAt;
        return row;
    }

    Person toDomain(TenantId tenant) {
        return new Person(
                login,
                name,
                tenant,
                Names.split(roles).stream().map(Role::valueOf).collect(Collectors.toSet()),
                audience);
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }
}
