package org.plumbline.monitor.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.NumberKey;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.TenantId;

@Entity
@IdClass(NumberKey.class)
@Table(name = "contract")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class ContractRow {
    @Id
    @Column(name = "contract_id")
    private long number;

    private String ref;
    private String provider;

    @Column(name = "provider_name")
    private String providerName;

    @Column(name = "commissioner_id")
    private @Nullable Integer commissioner;

    private String scheme;
    private @Nullable String area;
    private String nation;

    @Column(name = "zone_id")
    private String zone;

    @Column(name = "calendar_id")
    private @Nullable String calendar;

    private LocalDate starts;
    private @Nullable LocalDate ends;
    private String supplied;

    @SuppressWarnings("NullAway")
    protected ContractRow() {}

    static ContractRow of(Contract contract) {
        ContractRow row = new ContractRow();
        row.number = contract.number();
        row.ref = contract.ref();
        row.provider = contract.provider();
        row.providerName = contract.providerName();
        row.commissioner =
                contract.commissioner() == null ? null : contract.commissioner().value();
        row.scheme = contract.scheme();
        row.area = contract.area();
        row.nation = contract.nation().name();
        row.zone = contract.zone().getId();
        row.calendar = contract.calendar();
        row.starts = contract.starts();
        row.ends = contract.ends();
        row.supplied = Names.joined(contract.supplied());
        return row;
    }

    Contract toDomain(TenantId tenant) {
        return new Contract(
                (int) number,
                tenant,
                ref,
                provider,
                providerName,
                commissioner == null ? null : new TenantId(commissioner),
                scheme,
                area,
                Nation.valueOf(nation),
                ZoneId.of(zone),
                calendar,
                starts,
                ends,
                Names.split(supplied));
    }
}
