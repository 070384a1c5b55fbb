package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.Erasure;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.CaseFiles;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** One case, with its events and the story of each of its promises. */
@Path("/cases/{case}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
    @Inject
    Viewer viewer;

    @Inject
    CaseFiles cases;

    @Inject
    Erasure erasure;

    @Inject
    Notice notice;

    @Inject
    TenantClock clock;

    @GET
    @Operation(
            summary = "A case: its events, and for each opportunity the verdict and why",
            description = "Told as of the tenant's clock. waiting says that events arrived which the aggregates do not"
                    + " have yet. With knownOn, as it was known at the end of a day, or at a time: what was received, put in"
                    + " force or uploaded later is left out.")
    public Response find(
            @PathParam("case") String ref,
            @Parameter(description = "A day such as 2026-03-27, or a time with its offset, until now")
                    @QueryParam("knownOn")
                    @Nullable
                    String knownOn) {
        String known = Given.optional(knownOn);
        Optional<CaseFile> file = known == null
                ? cases.find(viewer.view(), ref)
                : cases.find(
                        viewer.view(),
                        ref,
                        Given.past("knownOn", known, viewer.tenant().zone(), clock.received()));
        CaseFile found = file.orElseThrow(ProblemException::notFound);
        String told = notice.of(List.of(found.contract().tenant()));
        return Response.ok(CaseAnswer.of(told, found))
                .header(Notice.HEADER, told)
                .build();
    }

    @DELETE
    @Operation(
            summary = "Erase a case: its reference, its events and all that was made of them",
            description = "By a tenant administrator, of the own tenant. What was kept or missed stays counted, without"
                    + " any case; what was open counts as withdrawn. An event sent again begins a new case.")
    @APIResponse(responseCode = "204", description = "It is erased")
    @APIResponse(responseCode = "404", description = "There is no such case in the own tenant")
    public void erase(@PathParam("case") String ref) {
        erasure.erase(viewer.view(), ref);
    }
}
