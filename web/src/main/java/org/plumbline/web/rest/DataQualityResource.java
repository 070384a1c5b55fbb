package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.FeedQuestion;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.web.security.Viewer;

/** How far the data can be trusted. */
@Path("/data-quality")
@RequestScoped
public class DataQualityResource {
    @Inject
    Viewer viewer;

    @Inject
    DataQuality quality;

    @Inject
    Contracts contracts;

    @Inject
    Notice notice;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("scheme")
    @Nullable
    String scheme;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What is missing in the feed of each provider in sight, and what came late",
            description = "The first request begins to measure; until that is done, answers are 202 with how far it is."
                    + " What was measured is kept for ten minutes.")
    @APIResponse(responseCode = "202", description = "It is being measured; Retry-After says when to ask again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DataQualityAnswer.class)))
    public Response measure() {
        Measuring<FeedResults> course =
                quality.ask(viewer.view(), new FeedQuestion(Given.optional(area), Given.optional(scheme)));
        FeedResults found = course.results();
        if (found == null) {
            return UnderWay.answer(course);
        }
        String told = notice.of(
                contracts.list(viewer.view()).stream().map(Contract::tenant).toList());
        return Response.ok(new DataQualityAnswer(
                        told,
                        found.asOf(),
                        found.feeds().stream().map(FeedLine::of).toList()))
                .header(Notice.HEADER, told)
                .build();
    }

    /** @param notice what to know about the data, or null */
    public record DataQualityAnswer(@Nullable String notice, Instant asOf, List<FeedLine> rows) {}
}
