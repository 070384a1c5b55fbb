package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.plumbline.monitor.sending.Destination;
import org.plumbline.monitor.sending.Destinations;
import org.plumbline.monitor.sending.MadeDestination;
import org.plumbline.monitor.sending.NewDestination;
import org.plumbline.web.security.Viewer;

/** Administration: where the own tenant has its warnings sent. */
@Path("/destinations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DestinationsResource {
    @Inject
    Viewer viewer;

    @Inject
    Destinations destinations;

    @GET
    @Operation(summary = "Where warnings are sent, and what became of the latest try, without secrets")
    public List<DestinationLine> list() {
        return destinations.list(viewer.view()).stream()
                .map(DestinationLine::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have warnings sent somewhere, from the next one on. The secret of a webhook is shown this once",
            description = "A webhook is called by the Standard Webhooks specification: the header webhook-id is the"
                    + " warning's id, which is the same however often it is sent; webhook-signature is made with the"
                    + " secret.")
    public Response make(DestinationAsked body) {
        DestinationAsked asked = Given.body(body);
        MadeDestination made = destinations.make(
                viewer.view(),
                new NewDestination(
                        Given.word("kind", asked.kind(), Destination.Kind.class),
                        Given.required("address", asked.address()),
                        Given.optional(asked.provider())));
        return Response.status(Response.Status.CREATED)
                .entity(new Made(made.secret(), DestinationLine.of(made.destination())))
                .build();
    }

    @DELETE
    @Path("{destination}")
    @Operation(summary = "Have nothing sent there any more, not even what waits")
    public void remove(@PathParam("destination") long number) {
        destinations.remove(viewer.view(), number);
    }

    /**
     * @param kind mail or webhook
     * @param address an e-mail address, or the https address of a webhook
     * @param provider whose warnings; null for those of all that the tenant sees
     */
    public record DestinationAsked(
            @Nullable String kind,
            @Nullable String address,
            @Nullable String provider) {}

    /** A destination just made, with a webhook's secret, which nobody can ask for again. */
    public record Made(@Nullable String secret, DestinationLine destination) {
        @Override
        public String toString() {
            return "Made[" + destination.address() + "]";
        }
    }

    /** A destination, without its secret; last is null before the first try. */
    public record DestinationLine(
            long number,
            String kind,
            String address,
            @Nullable String provider,
            Instant made,
            @Nullable Last last) {
        static DestinationLine of(Destination one) {
            return new DestinationLine(
                    one.number(),
                    Given.shown(one.kind()),
                    one.address(),
                    one.provider(),
                    one.made(),
                    one.last() == null ? null : Last.of(one.last()));
        }
    }

    /**
     * What became of the latest try.
     *
     * @param state waiting, sent or given-up
     * @param attempts how often that warning was tried
     * @param answer what came back, such as "HTTP 503"
     */
    public record Last(String state, int attempts, String answer, Instant at) {
        static Last of(Destination.Outcome outcome) {
            return new Last(Given.shown(outcome.state()), outcome.attempts(), outcome.answer(), outcome.at());
        }
    }
}
