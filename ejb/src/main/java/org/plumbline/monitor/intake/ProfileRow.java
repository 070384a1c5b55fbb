package org.plumbline.monitor.intake;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.plumbline.monitor.store.Session;

@Entity
@IdClass(ProfileRow.Key.class)
@Table(name = "event_profile")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class ProfileRow {
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String name = "";

        Key() {}

        Key(String name) {
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    @Id
    private String name;

    @Lob
    private String yaml;

    @Column(name = "added_at")
    private long addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway")
    protected ProfileRow() {}

    static ProfileRow of(String name, String yaml, Instant at, String by) {
        ProfileRow row = new ProfileRow();
        row.name = name;
        row.yaml = yaml;
        row.addedAt = at.toEpochMilli();
        row.addedBy = by;
        return row;
    }

    ProfileSummary toDomain() {
        return new ProfileSummary(name, yaml, Instant.ofEpochMilli(addedAt), addedBy);
    }
}
