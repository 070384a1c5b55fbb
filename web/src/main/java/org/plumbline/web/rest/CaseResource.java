package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.CaseFiles;
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
    Notice notice;

    @GET
    @Operation(
            summary = "A case: its events, and for each opportunity the verdict and why",
            description = "Told as of the tenant's clock. waiting says that events arrived which the aggregates do not"
                    + " have yet.")
    public Response find(@PathParam("case") String ref) {
        CaseFile found = cases.find(viewer.view(), ref).orElseThrow(ProblemException::notFound);
        String told = notice.of(List.of(found.contract().tenant()));
        return Response.ok(CaseAnswer.of(told, found))
                .header(Notice.HEADER, told)
                .build();
    }
}
