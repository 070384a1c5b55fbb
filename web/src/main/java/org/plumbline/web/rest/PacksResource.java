package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackJson;
import org.plumbline.monitor.review.PackQuestion;
import org.plumbline.monitor.review.PackState;
import org.plumbline.monitor.review.Packs;
import org.plumbline.monitor.review.SignedPack;
import org.plumbline.monitor.review.Signing;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** Monthly review packs. They are checked and signed on pages alone: that is a person's word. */
@Path("/packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PacksResource {
    private static final int MOST_EDITIONS = 999_999;

    @Inject
    Viewer viewer;

    @Inject
    Contracts contracts;

    @Inject
    Packs packs;

    @Inject
    Signing signing;

    @Inject
    DataQuality quality;

    @Inject
    Notice notice;

    @GET
    @Operation(summary = "Each month of each contract in sight, and who signed its pack")
    public PacksAnswer list() {
        return new PacksAnswer(
                signing.states(viewer.view()).stream().map(PackLine::of).toList());
    }

    @GET
    @Path("/{contract}/{month}")
    @Operation(
            summary = "The pack of a contract's month: as it was signed or, where it was not, with the figures of now",
            description =
                    "With edition, that one; without, the latest. Cases go by number, cases names those that have not"
                            + " been erased. Figures of now need the feed to be measured: until that is done, answers are 202 with"
                            + " how far it is.")
    @APIResponse(responseCode = "202", description = "It is being measured; Retry-After says when to ask again")
    @APIResponse(responseCode = "200", description = "The pack")
    @APIResponse(responseCode = "404", description = "No such contract or edition is in sight")
    public Response find(
            @PathParam("contract") String ref,
            @PathParam("month") String month,
            @QueryParam("edition") @Nullable String edition) {
        YearMonth of = Objects.requireNonNull(Given.month("month", Given.required("month", month)));
        Contract contract = contracts.find(viewer.view(), ref).orElseThrow(ProblemException::notFound);
        int asked = Given.number("edition", edition, 1, MOST_EDITIONS, 0);
        String told = notice.of(List.of(contract.tenant()));
        Optional<SignedPack> signed = signing.edition(viewer.view(), contract, of, asked);
        if (signed.isPresent()) {
            return answer(contract, signed.get().pack(), signed.get(), told);
        }
        if (asked > 0) {
            throw ProblemException.notFound();
        }
        PackQuestion question = PackQuestion.of(contract, of, null, null);
        Measuring<FeedResults> course = quality.ask(viewer.view(), question.feed());
        FeedResults feeds = course.results();
        return feeds == null
                ? UnderWay.answer(course)
                : answer(contract, packs.now(viewer.view(), question, feeds, told == null ? "" : told), null, told);
    }

    private Response answer(Contract contract, Pack pack, @Nullable SignedPack signed, @Nullable String told) {
        JsonObjectBuilder cases = Json.createObjectBuilder();
        Map<Long, String> names = new TreeMap<>(packs.names(contract, pack));
        names.forEach((number, name) -> cases.add(number.toString(), name));
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("pack", PackJson.of(pack)).add("cases", cases);
        if (signed != null) {
            answer.add("edition", signed.edition())
                    .add("signedBy", signed.by())
                    .add("signedAt", signed.at().toString())
                    .add("reason", signed.reason());
        }
        JsonObject body = answer.build();
        return Response.ok(body).header(Notice.HEADER, told).build();
    }

    /** The latest month first. */
    public record PacksAnswer(List<PackLine> packs) {}

    /**
     * A month of a contract.
     *
     * @param edition the latest that was signed, 0: none was; {@code signedBy} and {@code signedAt} are its own, or null
     */
    public record PackLine(
            String contract,
            String provider,
            String month,
            int edition,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {
        static PackLine of(PackState state) {
            return new PackLine(
                    state.contract().ref(),
                    state.contract().provider(),
                    state.month().toString(),
                    state.edition(),
                    state.by(),
                    state.at());
        }
    }
}
