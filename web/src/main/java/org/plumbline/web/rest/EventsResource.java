package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Imports;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.problem.ProblemKind;
import org.plumbline.web.security.Viewer;

/** Takes events in, as a stream of any length. */
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Viewer viewer;

    @Inject
    Imports imports;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(NDJSON)
    @Operation(
            summary = "Send events",
            description =
                    "One JSON object a line: id, case, type, occurred, and where there are any recorded, contract,"
                            + " attributes, voids, replaces. A bad line is rejected with its reason and costs no good one; sent"
                            + " again, whole or in part, nothing changes. Content-Encoding: gzip is understood.")
    public IntakeAnswer ndjson(InputStream lines) {
        return take(new Format.Ndjson(), lines);
    }

    @POST
    @Consumes(CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "Send events as CSV",
            description =
                    "Columns case, type, occurred, and where there are any id, recorded, contract, provider, voids,"
                            + " replaces; every other column is an attribute. With a profile: one row a case, each date column"
                            + " an event.")
    public IntakeAnswer csv(
            @Parameter(description = "Name of a stored profile that says which column is what")
                    @QueryParam("profile")
                    @Nullable
                    String profile,
            InputStream lines) {
        String wide = Given.optional(profile);
        return take(wide == null ? new Format.Csv() : new Format.Wide(wide), lines);
    }

    private IntakeAnswer take(Format format, InputStream lines) {
        if (headers.getMediaType() == null) { // either method would do, and which one is asked is left to chance
            throw new ProblemException(Problem.of(
                    ProblemKind.WRONG_MEDIA_TYPE, "Say with Content-Type which it is: " + NDJSON + " or text/csv."));
        }
        View view = viewer.view();
        try {
            return IntakeAnswer.of(imports.take(view, format, lines, view.who()));
        } catch (UncheckedIOException brokenOff) {
            throw ProblemException.badInput(
                    "body",
                    "it broke off before its end; what came before is kept",
                    "the whole of it: what is kept already counts as duplicate");
        }
    }

    /**
     * What became of the events; the four counts add up to all of them.
     *
     * @param errors the first {@value IntakeReport#MOST_ERRORS} of the rejected
     */
    public record IntakeAnswer(long inserted, long duplicate, long replaced, long rejected, List<RejectedLine> errors) {
        static IntakeAnswer of(IntakeReport report) {
            return new IntakeAnswer(
                    report.inserted(),
                    report.duplicate(),
                    report.replaced(),
                    report.rejected(),
                    report.errors().stream()
                            .map(error -> new RejectedLine(error.line(), error.id(), error.reason()))
                            .toList());
        }
    }

    /** @param line counted from 1 */
    public record RejectedLine(long line, @Nullable String id, String reason) {}
}
