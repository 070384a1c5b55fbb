package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** The own tenant and those that it made, and the form that makes another. */
@Named
@RequestScoped
public class TenantsPage {
    private Viewer viewer;
    private Tenancy tenancy;
    private String ref = "";
    private String name = "";
    private String zone = "Europe/London";
    private Tenant.Kind kind = Tenant.Kind.PROVIDER;

    @Inject
    public TenantsPage(Viewer viewer, Tenancy tenancy) {
        this.viewer = viewer;
        this.tenancy = tenancy;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TenantsPage() {}

    public boolean isMaker() {
        return viewer.tenant().kind() == Tenant.Kind.COMMISSIONER;
    }

    public @Nullable String make() {
        return Said.orRefused(
                () -> tenancy.make(viewer.view(), new NewTenant(ref, name, kind, zone(zone), null, false, null))
                                .name()
                        + " is a tenant now. Make its contracts and its people next.",
                "/admin/tenants");
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw Refused.invalid("'" + name + "' is no time zone: Europe/London is one");
        }
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Tenant.Kind getKind() {
        return kind;
    }

    public void setKind(Tenant.Kind kind) {
        this.kind = kind;
    }
}
