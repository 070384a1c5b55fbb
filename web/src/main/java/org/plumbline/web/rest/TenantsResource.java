package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.web.security.Viewer;

/** Administration: the own tenant, and those that it made. */
@Path("/tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
    @Inject
    Viewer viewer;

    @Inject
    Tenancy tenancy;

    @GET
    @Operation(summary = "The own tenant and those that it made")
    public List<TenantLine> list() {
        viewer.view().require(Role.TENANT_ADMINISTRATOR);
        return tenancy.list(viewer.view()).stream().map(TenantLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a tenant: a commissioner makes the providers whose contracts it lets")
    public Response make(TenantAsked asked) {
        Tenant made = tenancy.make(viewer.view(), Given.body(asked).read());
        return Response.status(Response.Status.CREATED)
                .entity(TenantLine.of(made))
                .build();
    }

    /**
     * A tenant to be made.
     *
     * @param ref begins with that of the tenant that makes it, and a dot
     * @param kind provider or commissioner
     * @param stoppedAt where its clock stands still, or null: live
     */
    public record TenantAsked(
            @Nullable String ref,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String zone,
            @Nullable String stoppedAt,
            @Nullable String notice) {
        NewTenant read() {
            var civil = Given.zone("zone", zone);
            return new NewTenant(
                    Given.required("ref", ref),
                    Given.required("name", name),
                    Given.word("kind", kind, Tenant.Kind.class),
                    civil,
                    Given.instant("stoppedAt", stoppedAt, civil),
                    false,
                    Given.optional(notice));
        }
    }

    /** A tenant. */
    public record TenantLine(
            String ref,
            String name,
            String kind,
            String zone,
            @Nullable Instant stoppedAt,
            @Nullable String notice) {
        static TenantLine of(Tenant tenant) {
            return new TenantLine(
                    tenant.ref(),
                    tenant.name(),
                    Given.shown(tenant.kind()),
                    tenant.zone().getId(),
                    tenant.stoppedAt(),
                    Notice.told(java.util.stream.Stream.of(tenant)));
        }
    }
}
