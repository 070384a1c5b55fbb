package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.comparison.HowStrict;
import org.plumbline.monitor.comparison.Standings;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** Who kept how much of what, month by month. */
@Path("/")
@RequestScoped
public class AttainmentResource {
    private static final String BY_RECORDED = "Events count from when their senders recorded them";

    @Inject
    Viewer viewer;

    @Inject
    Attainments attainments;

    @Inject
    Standings standings;

    @Inject
    TenantClock clock;

    @Inject
    Notice notice;

    @QueryParam("provider")
    @Nullable
    String provider;

    @QueryParam("contract")
    @Nullable
    String contract;

    @QueryParam("scheme")
    @Nullable
    String scheme;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("dimension")
    @Nullable
    String dimension;

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

    @QueryParam("knownOn")
    @Nullable
    String knownOn;

    /** With knownOn: whether events are known since they were received, or since their sender recorded them. */
    @QueryParam("basis")
    @Nullable
    String basis;

    @GET
    @Path("attainment")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE + ";qs=0.5"})
    @Operation(
            summary = "Counts of verdicts by provider, level and month of the trigger, with rate and interval",
            description =
                    "With knownOn, a day such as 2026-03-27 or a time with its offset, as it was known by its end:"
                            + " every case is replayed without"
                            + " what was received, put in force or uploaded later, which takes a while for many cases. Cases erased"
                            + " since count as they did when they were erased, and contracts are those of now."
                            + " With group, of the cases of one payment group, such as PG2; cases that were erased are in none.")
    @APIResponse(
            responseCode = "429",
            description =
                    "With knownOn: another replay for this tenant is under way; Retry-After says when to ask again")
    @APIResponse(content = @Content(schema = @Schema(implementation = AttainmentAnswer.class)))
    public Response attainment(@Context HttpHeaders headers) {
        AttainmentFilter filter = filter();
        List<AttainmentRow> rows = attainments.rows(viewer.view(), filter);
        String told = notice(rows, filter);
        List<AttainmentLine> lines = lines(rows, filter);
        return Asked.rather(headers, CsvTable.MEDIA_TYPE)
                ? answer(told, AttainmentLine.table(told, lines), CsvTable.MEDIA_TYPE)
                : answer(
                        told,
                        new AttainmentAnswer(
                                told,
                                filter.knownBy(),
                                filter.knownBy() == null ? null : Given.shown(filter.basis()),
                                lines),
                        MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("attainment.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same as CSV, for those who can't say what they accept")
    public Response file() {
        AttainmentFilter filter = filter();
        List<AttainmentRow> rows = attainments.rows(viewer.view(), filter);
        String told = notice(rows, filter);
        String table = AttainmentLine.table(told, lines(rows, filter));
        return Response.fromResponse(answer(told, table, CsvTable.MEDIA_TYPE))
                .header("Content-Disposition", "attachment; filename=\"attainment.csv\"")
                .build();
    }

    private List<AttainmentLine> lines(List<AttainmentRow> rows, AttainmentFilter filter) {
        HowStrict strict = standings.of(viewer.view(), filter);
        return rows.stream()
                .map(row -> AttainmentLine.of(row, strict.of(row.provider(), row.level())))
                .toList();
    }

    private AttainmentFilter filter() {
        return new AttainmentFilter(
                Given.optional(provider),
                Given.optional(contract),
                Given.optional(scheme),
                Given.optional(area),
                Given.optional(level),
                Given.optional(dimension),
                Given.month("from", from),
                Given.month("to", to),
                knownBy(),
                basis(),
                Given.optional(group));
    }

    private Basis basis() {
        if (Given.optional(basis) == null) {
            return Basis.RECEIVED;
        }
        if (Given.optional(knownOn) == null) {
            throw ProblemException.badInput("basis", "it says how to look back, and no day is named", "knownOn too");
        }
        return Given.word("basis", basis, Basis.class);
    }

    private @Nullable Instant knownBy() {
        String known = Given.optional(knownOn);
        return known == null
                ? null
                : Given.past("knownOn", known, viewer.tenant().zone(), clock.received());
    }

    /** What a table says of its data stands in it, so that it survives copying. */
    private @Nullable String notice(List<AttainmentRow> rows, AttainmentFilter filter) {
        String told =
                notice.of(rows.stream().map(row -> row.contract().tenant()).toList());
        List<String> all = Stream.of(
                        told,
                        filter.group() == null ? null : filter.group() + " only",
                        filter.basis() == Basis.RECEIVED ? null : BY_RECORDED)
                .filter(Objects::nonNull)
                .toList();
        return all.isEmpty() ? null : String.join("; ", all);
    }

    private static Response answer(@Nullable String told, Object entity, String type) {
        return Response.ok(entity, type).header(Notice.HEADER, told).build();
    }

    /**
     * @param notice what to know about the data, or null
     * @param knownBy until when what was received counts, where that was asked for
     * @param basis in that case: received, or recorded
     */
    public record AttainmentAnswer(
            @Nullable String notice,
            @Nullable Instant knownBy,
            @Nullable String basis,
            List<AttainmentLine> rows) {}
}
