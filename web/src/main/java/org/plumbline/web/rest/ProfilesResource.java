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
import org.plumbline.monitor.intake.ProfileSummary;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.web.security.Viewer;

/** Profiles of wide files: which column is what. */
@Path("/profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfilesResource {
    @Inject
    Viewer viewer;

    @Inject
    Profiles profiles;

    @GET
    @Operation(summary = "The stored profiles")
    public List<ProfileLine> list() {
        return profiles.list(viewer.view()).stream().map(ProfileLine::of).toList();
    }

    @POST
    @Consumes({StandardsResource.YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON})
    @Operation(summary = "Keep a profile under the name that stands in it; one of the same name is replaced")
    public Response upload(String document) {
        ProfileSummary kept = Documents.accepted(profiles.upload(viewer.view(), "profile", document));
        return Response.status(Response.Status.CREATED)
                .entity(ProfileLine.of(kept))
                .build();
    }

    /** A profile and its text. */
    public record ProfileLine(String name, Instant addedAt, String addedBy, String text) {
        static ProfileLine of(ProfileSummary summary) {
            return new ProfileLine(summary.name(), summary.addedAt(), summary.addedBy(), summary.yaml());
        }
    }
}
