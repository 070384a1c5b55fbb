package org.plumbline.monitor.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.plumbline.monitor.store.NumberKey;
import org.plumbline.monitor.store.Session;

@Entity
@IdClass(NumberKey.class)
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
class AuditRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
    @SequenceGenerator(name = "rows", sequenceName = "row_number_seq", allocationSize = 500)
    @Column(name = "entry_id")
    private long number;

    @Column(name = "told_at")
    private long at;

    private String who;
    private String deed;
    private String subject;
    private String detail;

    @SuppressWarnings("NullAway")
    protected AuditRow() {}

    static AuditRow of(AuditEntry entry) {
        AuditRow row = new AuditRow();
        row.at = entry.at().toEpochMilli();
        row.who = entry.who();
        row.deed = entry.deed();
        row.subject = entry.subject();
        row.detail = entry.detail();
        return row;
    }

    AuditEntry toDomain() {
        return new AuditEntry(Instant.ofEpochMilli(at), who, deed, subject, detail);
    }
}
