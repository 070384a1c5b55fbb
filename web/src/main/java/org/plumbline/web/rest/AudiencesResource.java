package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Audience;
import org.plumbline.monitor.tenancy.Audiences;
import org.plumbline.standards.statistics.SmallNumbers;
import org.plumbline.web.security.Viewer;

/** Administration: from whom small numbers are hidden. */
@Path("/tenants/{tenant}/audiences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AudiencesResource {
    @Inject
    Viewer viewer;

    @Inject
    Audiences audiences;

    @PathParam("tenant")
    String tenant;

    @GET
    @Operation(summary = "The audiences of a tenant, to whom it shows figures with small numbers hidden")
    public List<AudienceLine> list() {
        return audiences.list(viewer.view(), tenant).stream()
                .map(AudienceLine::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name an audience. Its rule never changes")
    public Response make(AudienceAsked body) {
        AudienceAsked asked = Given.body(body);
        SmallNumbers usual = SmallNumbers.SEVEN_AND_FIVE;
        Audience made = audiences.make(
                viewer.view(),
                tenant,
                Given.required("name", asked.name()),
                asked.hiddenUpTo() == null ? usual.hiddenUpTo() : asked.hiddenUpTo(),
                asked.nearest() == null ? usual.nearest() : asked.nearest());
        return Response.status(Response.Status.CREATED)
                .entity(AudienceLine.of(made))
                .build();
    }

    /**
     * @param hiddenUpTo the largest number that is hidden, or null: 7
     * @param nearest others are rounded to the nearest multiple of this, or null: 5
     */
    public record AudienceAsked(
            @Nullable String name,
            @Nullable Integer hiddenUpTo,
            @Nullable Integer nearest) {}

    /** An audience. */
    public record AudienceLine(String name, int hiddenUpTo, int nearest, String notice, Instant made) {
        static AudienceLine of(Audience audience) {
            return new AudienceLine(
                    audience.name(),
                    audience.rule().hiddenUpTo(),
                    audience.rule().nearest(),
                    audience.notice(),
                    audience.made());
        }
    }
}
