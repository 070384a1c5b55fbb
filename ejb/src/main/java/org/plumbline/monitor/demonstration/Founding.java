package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.policy.Publishing;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.monitor.tenancy.Views;

/** Makes what an administrator and a standards editor would make, and leaves alone what is there already. */
@ApplicationScoped
public class Founding {
    static final String WHO = "demonstration";

    private final Tenancy tenancy;
    private final Tenants tenants;
    private final Contracts contracts;
    private final Publishing publishing;
    private final Standards standards;
    private final Views views;

    @Inject
    public Founding(
            Tenancy tenancy,
            Tenants tenants,
            Contracts contracts,
            Publishing publishing,
            Standards standards,
            Views views) {
        this.tenancy = tenancy;
        this.tenants = tenants;
        this.contracts = contracts;
        this.publishing = publishing;
        this.standards = standards;
        this.views = views;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Founding() {
        this(null, null, null, null, null, null);
    }

    /** Every role in the tenant, with the grants of now. */
    View view(TenantId tenant) {
        return views.ofService(tenant, WHO);
    }

    /** Every role in the tenant that goes by the ref. */
    View holder(String ref) {
        return view(tenants.find(ref).orElseThrow().id());
    }

    View commissioner(NewTenant made) {
        return view(tenants.find(made.ref())
                .orElseGet(() -> tenancy.found(made, null))
                .id());
    }

    View provider(View commissioner, NewTenant made) {
        return view(tenants.find(made.ref())
                .orElseGet(() -> tenancy.found(made, commissioner.tenant()))
                .id());
    }

    /** @param holder the view of the tenant that holds the contract */
    void contract(View commissioner, View holder, NewContract made) {
        if (contracts.find(holder, made.ref()).isEmpty()) {
            contracts.make(commissioner, made);
        }
    }

    /** A standard of the catalogue, as the own tenant's. */
    void adopt(View view, String standard, List<String> contracts, LocalDate from) {
        StandardVersion version = standards
                .find(view, standard)
                .filter(found -> found.owner() != null)
                .orElseGet(() -> publishing.adopt(view, standard));
        putInForce(view, version, contracts, from);
    }

    /** A standard that stands in a file, as the own tenant's. */
    void publish(View view, String id, String yaml, List<String> contracts, LocalDate from) {
        StandardVersion version = standards.find(view, id).orElseGet(() -> {
            Upload<StandardVersion> published = publishing.publish(view, id + ".yaml", yaml);
            if (published.accepted() == null) {
                throw new IllegalStateException("The demonstration's standard " + id + ": " + published.problems());
            }
            return published.accepted();
        });
        putInForce(view, version, contracts, from);
    }

    private void putInForce(View view, StandardVersion version, List<String> contracts, LocalDate from) {
        Set<String> done =
                version.inForce().stream().map(StandardInForce::contract).collect(Collectors.toSet());
        List<String> rest =
                contracts.stream().filter(contract -> !done.contains(contract)).toList();
        if (!rest.isEmpty()) {
            publishing.putInForce(view, version.id(), version.version(), rest, from);
        }
    }
}
