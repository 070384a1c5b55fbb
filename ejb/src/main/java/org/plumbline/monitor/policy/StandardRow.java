package org.plumbline.monitor.policy;

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
import org.plumbline.monitor.store.TenantId;

@Entity
@IdClass(StandardRow.Key.class)
@Table(name = "standard_version")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class StandardRow {
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String id = "";
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.id.equals(id) && key.version == version;
        }

        @Override
        public int hashCode() {
            return id.hashCode() * 31 + version;
        }
    }

    @Id
    @Column(name = "standard_id")
    private String id;

    @Id
    private int version;

    @Lob
    private String yaml;

    @Column(name = "published_at")
    private long publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @SuppressWarnings("NullAway")
    protected StandardRow() {}

    static StandardRow of(String id, int version, String yaml, Instant at, String by) {
        StandardRow row = new StandardRow();
        row.id = id;
        row.version = version;
        row.yaml = yaml;
        row.publishedAt = at.toEpochMilli();
        row.publishedBy = by;
        return row;
    }

    Stored toDomain(TenantId owner) {
        return new Stored(owner, id, version, yaml, Instant.ofEpochMilli(publishedAt), publishedBy);
    }
}
