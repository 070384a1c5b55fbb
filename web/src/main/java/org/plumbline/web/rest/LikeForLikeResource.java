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
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.comparison.LikeForLike;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.monitor.comparison.LikeQuestion;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.web.security.Viewer;

/** Everybody's cases by one and the same promise. */
@Path("/like-for-like")
@RequestScoped
public class LikeForLikeResource {
    @Inject
    Viewer viewer;

    @Inject
    LikeForLike likeForLike;

    @Inject
    Contracts contracts;

    @Inject
    Notice notice;

    @QueryParam("dimension")
    @Nullable
    String dimension;

    @QueryParam("yardstick")
    @Nullable
    String yardstick;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("scheme")
    @Nullable
    String scheme;

    /** Of cases, such as PG2: theirs alone. */
    @QueryParam("group")
    @Nullable
    String group;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The cases of all providers in sight by one promise, whatever each promised itself",
            description = "The yardstick is the id of a promise of that dimension that is kept case by case,"
                    + " 'strictest', or a measure in the standards language, such as"
                    + " 'within: 2 days, of: referral, do: contact'. The first request begins to measure; until that is done, answers are 202 with how far"
                    + " it is. What was measured is kept for ten minutes. With group, rows are of the cases of one payment"
                    + " group; without, each has its rate adjusted for those of its cases.")
    @APIResponse(responseCode = "202", description = "It is being measured; Retry-After says when to ask again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LikeForLikeAnswer.class)))
    public Response measure() {
        String by = Given.optional(yardstick);
        LikeQuestion question = new LikeQuestion(
                Given.required("dimension", dimension),
                by == null ? LikeQuestion.STRICTEST : by,
                Given.optional(area),
                Given.optional(scheme),
                Given.month("from", from),
                Given.month("to", to));
        String only = Given.optional(group);
        Attainments.requireGroup(viewer.view(), only);
        Measuring<LikeForLikeResults> course = likeForLike.ask(viewer.view(), question);
        String told = notice.of(
                contracts.list(viewer.view()).stream().map(Contract::tenant).toList());
        LikeForLikeResults found = course.results();
        return found == null
                ? UnderWay.answer(course)
                : Response.ok(answer(told, only, found.in(only)))
                        .header(Notice.HEADER, told)
                        .build();
    }

    private static LikeForLikeAnswer answer(@Nullable String told, @Nullable String group, LikeForLikeResults found) {
        return new LikeForLikeAnswer(
                told, found.by().id(), found.by().promise(), found.asOf(), group, LikeLine.of(found));
    }

    /**
     * @param notice what to know about the data, or null
     * @param group of the cases, where one was asked for
     * @param yardstick id of the promise by which all were measured, {@code promise}: in words
     */
    public record LikeForLikeAnswer(
            @Nullable String notice,
            String yardstick,
            String promise,
            Instant asOf,
            @Nullable String group,
            List<LikeLine> rows) {}
}
