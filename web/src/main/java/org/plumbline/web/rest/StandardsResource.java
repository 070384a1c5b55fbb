package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.Publishing;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.rest.StandardAnswer.InForce;
import org.plumbline.web.security.Viewer;

/** Standards: what there is, publishing the next version, and putting one in force. */
@Path("/standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardsResource {
    static final String YAML = "application/yaml";

    @Inject
    Viewer viewer;

    @Inject
    Standards standards;

    @Inject
    Publishing publishing;

    @GET
    @Operation(summary = "The standards in sight: the own ones, those that judge contracts in sight, the catalogue's")
    public List<StandardLine> list() {
        return standards.list(viewer.view()).stream().map(StandardLine::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The latest version of a standard")
    public StandardAnswer latest(@PathParam("id") String id) {
        return standards.find(viewer.view(), id).map(StandardAnswer::of).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("{id}/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, YAML + ";qs=0.5"})
    @Operation(summary = "One version of a standard, or its text as YAML; version 0 is the catalogue's")
    public Response version(
            @PathParam("id") String id, @PathParam("version") int version, @Context HttpHeaders headers) {
        StandardVersion found = standards.find(viewer.view(), id, version).orElseThrow(ProblemException::notFound);
        return Asked.rather(headers, YAML)
                ? Response.ok(found.yaml(), YAML).build()
                : Response.ok(StandardAnswer.of(found), MediaType.APPLICATION_JSON)
                        .build();
    }

    @POST
    @Consumes({YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Publish a standard as the next version of its id",
            description =
                    "YAML, or the same as JSON. Mistakes are named with their lines. It judges nothing until it is"
                            + " put in force.")
    public Response publish(String document, @Context UriInfo here) {
        StandardVersion made = Documents.accepted(publishing.publish(viewer.view(), "standard", document));
        var address = here.getBaseUriBuilder()
                .path("standards/{id}/versions/{version}")
                .build(made.id(), made.version());
        return Response.created(address).entity(StandardAnswer.of(made)).build();
    }

    @POST
    @Path("drafts")
    @Consumes({YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON})
    @Operation(summary = "Try a standard: the sentence of each of its levels, or its mistakes. Nothing is kept")
    public DraftAnswer draft(String document) {
        return DraftAnswer.of(Documents.accepted(publishing.draft(viewer.view(), "standard", document)));
    }

    @POST
    @Path("{id}/adoption")
    @Operation(summary = "Publish a standard of the catalogue as the tenant's own, word for word")
    public StandardAnswer adopt(@PathParam("id") String id) {
        return StandardAnswer.of(publishing.adopt(viewer.view(), id));
    }

    @POST
    @Path("{id}/versions/{version}/in-force")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have a version judge the cases of contracts from a day on")
    public List<InForce> putInForce(@PathParam("id") String id, @PathParam("version") int version, PutInForce body) {
        PutInForce asked = Given.body(body);
        LocalDate from = Given.day("from", Given.required("from", asked.from()));
        List<String> contracts = asked.contracts() == null ? List.of() : asked.contracts();
        List<StandardInForce> done = publishing.putInForce(viewer.view(), id, version, contracts, from);
        return done.stream().map(InForce::of).toList();
    }

    /** @param from first day whose triggers it judges */
    public record PutInForce(
            @Nullable List<String> contracts, @Nullable String from) {}
}
