package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Choice;

/** The tenant whose people or tokens a page shows: the own one, or one that it made; its ref stands in the address. */
@Named
@RequestScoped
public class Administered {
    private Viewer viewer;
    private Tenancy tenancy;
    private String ref = "";

    @Inject
    public Administered(Viewer viewer, Tenancy tenancy) {
        this.viewer = viewer;
        this.tenancy = tenancy;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Administered() {}

    public List<Tenant> all() {
        return tenancy.list(viewer.view());
    }

    public List<Choice> choices() {
        return all().stream()
                .map(tenant -> new Choice(tenant.ref(), tenant.name()))
                .toList();
    }

    public Tenant tenant() {
        return tenancy.administered(viewer.view(), getRef());
    }

    public String getRef() {
        String asked = Asked.or(ref, "tenant");
        return asked.isEmpty() ? viewer.tenant().ref() : asked;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
