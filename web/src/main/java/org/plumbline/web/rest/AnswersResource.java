package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.AnswerFilter;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.answer.Ground;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** What providers answer for missed promises, what they dispute, and what comes of it. */
@Path("/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {
    private static final int USUAL = 100;

    @Inject
    Viewer viewer;

    @Inject
    Answers answers;

    @Inject
    Notice notice;

    @GET
    @Operation(
            summary = "Answers and disputes, the latest first",
            description = "Ask for the next page with the cursor in next and the same parameters; null ends the list.")
    @APIResponse(content = @Content(schema = @Schema(implementation = AnswerPage.class)))
    public Response page(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("contract") @Nullable String contract,
            @Parameter(description = "waiting, decided or explained") @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, else 100") @QueryParam("limit") @Nullable String limit) {
        AnswerFilter filter = new AnswerFilter(
                Given.optional(state) == null ? null : Given.word("state", state, AnswerFilter.State.class),
                Given.optional(provider),
                Given.optional(contract));
        int most = Given.number("limit", limit, 1, Answers.LONGEST_PAGE, USUAL);
        Page<Answer> page = answers.page(viewer.view(), filter, Given.optional(cursor), most);
        String told = notice.of(
                page.rows().stream().map(answer -> answer.contract().tenant()).toList());
        AnswerPage body =
                new AnswerPage(told, page.rows().stream().map(AnswerLine::of).toList(), page.next());
        return Response.ok(body).header(Notice.HEADER, told).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer for a missed promise, or dispute a verdict",
            description =
                    "By the quality team of the tenant that holds the case. Earlier answers stay. No answer changes"
                            + " a verdict: those are made of events, standards and calendars.")
    @APIResponse(responseCode = "409", description = "The promise is open, or takes no such answer")
    public Response give(AnswerAsked body) {
        AnswerAsked asked = Given.body(body);
        Answer given = answers.give(
                viewer.view(),
                Given.required("case", asked.ref()),
                Given.required("key", asked.key()),
                Given.word("ground", asked.ground(), Ground.class),
                Given.required("words", asked.words()));
        return Response.status(Response.Status.CREATED)
                .entity(AnswerLine.of(given))
                .build();
    }

    @POST
    @Path("{answer}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what comes of a dispute, once and for ever",
            description = "By a contract manager of the tenant that let the contract, never by the provider.")
    @APIResponse(responseCode = "409", description = "Somebody has said so already, or nothing is disputed")
    public AnswerLine decide(@PathParam("answer") long number, OutcomeAsked body) {
        OutcomeAsked asked = Given.body(body);
        if (asked.upheld() == null) {
            throw ProblemException.badInput("upheld", "it is missing", "true or false");
        }
        return AnswerLine.of(
                answers.decide(viewer.view(), number, asked.upheld(), Given.required("words", asked.words())));
    }

    /**
     * @param ref of the case
     * @param key of the opportunity, as the case and the work list have it
     * @param ground own-delay, not-reached, customer-choice or other-cause of a miss; event-missing, trigger-wrong,
     *     does-not-apply or read-otherwise of a verdict that is wrong
     * @param words in at most 1,000 characters, naming nobody
     */
    public record AnswerAsked(
            @JsonbProperty("case") @Nullable String ref,
            @Nullable String key,
            @Nullable String ground,
            @Nullable String words) {}

    /** @param upheld whether the provider is right */
    public record OutcomeAsked(
            @Nullable Boolean upheld, @Nullable String words) {}

    /** @param next cursor of the next page, or null */
    public record AnswerPage(
            @Nullable String notice,
            List<AnswerLine> answers,
            @Nullable String next) {}
}
