package org.plumbline.monitor.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.plumbline.monitor.store.Session;

@Entity
@IdClass(CalendarRow.Key.class)
@Table(name = "calendar_version")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class CalendarRow {
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
    @Column(name = "calendar_id")
    private String id;

    @Id
    private int version;

    @Lob
    private String yaml;

    @Column(name = "added_at")
    private long addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway")
    protected CalendarRow() {}

    static CalendarRow of(String id, int version, String yaml, long addedAt, String addedBy) {
        CalendarRow row = new CalendarRow();
        row.id = id;
        row.version = version;
        row.yaml = yaml;
        row.addedAt = addedAt;
        row.addedBy = addedBy;
        return row;
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    long addedAt() {
        return addedAt;
    }

    String yaml() {
        return yaml;
    }
}
