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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.AcceptedVerdicts;
import org.plumbline.monitor.assessment.Accepting;
import org.plumbline.monitor.assessment.KeptVerdictList;
import org.plumbline.monitor.assessment.KeptVerdicts;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** What became known after verdicts were given leaves them as they are: which those are, and having them judged anew. */
@Path("/contracts/{contract}/kept-verdicts")
@RequestScoped
public class KeptVerdictsResource {
    private static final int USUAL = 100;
    private static final String NEXT = "Plumbline-Next";
    private static final String FINGERPRINT = "Plumbline-Fingerprint";

    @Inject
    Viewer viewer;

    @Inject
    KeptVerdicts kept;

    @Inject
    Accepting accepting;

    @Inject
    Notice notice;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE + ";qs=0.5"})
    @Operation(
            summary = "Verdicts of a contract that are kept, though they would be others by what became known since",
            description =
                    "By a standards editor. All cases of the contract are judged for it, which takes a while where it"
                            + " has many. Ask for the next page with the cursor in next, or of CSV in the header "
                            + NEXT
                            + "; null ends the list. The fingerprint, of CSV in the header " + FINGERPRINT
                            + ", is that of all pages.")
    @APIResponse(responseCode = "429", description = "The list is being made for somebody else of the tenant already")
    @APIResponse(content = @Content(schema = @Schema(implementation = KeptVerdictsAnswer.class)))
    public Response list(
            @PathParam("contract") String contract,
            @Context HttpHeaders headers,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, else 100") @QueryParam("limit") @Nullable String limit) {
        int most = Given.number("limit", limit, 1, KeptVerdicts.LONGEST_PAGE, USUAL);
        KeptVerdictList list = kept.list(viewer.view(), contract, Given.optional(cursor), most);
        String told = notice.of(List.of(list.contract().tenant()));
        List<KeptVerdictLine> lines = KeptVerdictLine.of(list);
        String next = list.page().next();
        Response.ResponseBuilder answer = Asked.rather(headers, CsvTable.MEDIA_TYPE)
                ? Response.ok(KeptVerdictLine.table(told, lines), CsvTable.MEDIA_TYPE)
                        .header(NEXT, next)
                        .header(FINGERPRINT, list.fingerprint())
                : Response.ok(
                        new KeptVerdictsAnswer(
                                told, list.known().toString(), list.total(), list.fingerprint(), lines, next),
                        MediaType.APPLICATION_JSON);
        return answer.header(Notice.HEADER, told).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept that kept verdicts are judged by what became known since: some of the list, or all of it",
            description =
                    "By a standards editor, who names the fingerprint of the list that was read, and a reason. Of a"
                            + " rhythm all decided slots go together. The acceptance counts from now on; what was known before"
                            + " stays what it was.")
    @APIResponse(responseCode = "409", description = "The list has changed since; nothing was accepted")
    @APIResponse(content = @Content(schema = @Schema(implementation = Anew.class)))
    public Anew accept(@PathParam("contract") String contract, AcceptanceAsked asked) {
        return new Anew(
                accepting.accept(viewer.view(), contract, Given.body(asked).read()));
    }

    /**
     * @param notice what to know about the data, or null
     * @param known when the last of what is known became known
     * @param total rows of all pages, and {@code fingerprint} theirs
     * @param next cursor of the next page, or null
     */
    public record KeptVerdictsAnswer(
            @Nullable String notice,
            String known,
            int total,
            String fingerprint,
            List<KeptVerdictLine> verdicts,
            @Nullable String next) {}

    /**
     * What somebody accepts.
     *
     * @param all true for the whole list, in place of {@code verdicts}
     */
    public record AcceptanceAsked(
            @Nullable String fingerprint,
            @Nullable Boolean all,
            @Nullable List<Named> verdicts,
            @Nullable String reason) {
        AcceptedVerdicts read() {
            String seen = Given.required("fingerprint", fingerprint);
            String why = Given.required("reason", reason);
            boolean whole = Boolean.TRUE.equals(all);
            if (whole == (verdicts != null)) {
                throw ProblemException.badInput(
                        "verdicts",
                        whole ? "they stand beside all" : "they are missing",
                        "some rows of the list, each by its case and key, or all: true");
            }
            return new AcceptedVerdicts(
                    seen,
                    verdicts == null
                            ? null
                            : verdicts.stream()
                                    .map(each -> Objects.requireNonNullElse(each, Named.NONE)
                                            .read())
                                    .toList(),
                    why);
        }
    }

    /** A row of the list; without a case one of the contract as a whole. */
    public record Named(
            @JsonbProperty("case") @Nullable String caseRef,
            @Nullable String key) {
        private static final Named NONE = new Named(null, null);

        AcceptedVerdicts.Named read() {
            return new AcceptedVerdicts.Named(Given.optional(caseRef), Given.required("verdicts.key", key));
        }
    }

    /** How many verdicts of the list are judged anew. */
    public record Anew(int anew) {}
}
