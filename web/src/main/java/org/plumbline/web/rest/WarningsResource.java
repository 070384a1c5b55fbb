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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.casefile.Warnings;
import org.plumbline.web.security.Viewer;

/** The warnings that were given, in pages. */
@Path("/warnings")
@RequestScoped
public class WarningsResource {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String NEXT = "Plumbline-Next";

    @Inject
    Viewer viewer;

    @Inject
    Warnings warnings;

    @Inject
    Notice notice;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE + ";qs=0.5"})
    @Operation(
            summary = "Warnings that were given, the latest first, those that no longer stand too",
            description = "Ask for the next page with the cursor in next, or of CSV in the header " + NEXT
                    + ", and the same parameters; null ends the list.")
    @APIResponse(content = @Content(schema = @Schema(implementation = WarningPage.class)))
    public Response page(
            @Context HttpHeaders headers,
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("contract") @Nullable String contract,
            @Parameter(description = "Only those given on this day or at this time, or later")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "open, met, missed, excused, withdrawn, no-evidence or taken-back")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, else 100") @QueryParam("limit") @Nullable String limit) {
        WarningFilter filter = new WarningFilter(
                Given.optional(provider),
                Given.optional(contract),
                Given.instant("since", since, viewer.tenant().zone()),
                Given.optional(state) == null ? null : Given.word("state", state, WarningFilter.State.class));
        int most = Given.number("limit", limit, 1, MOST, USUAL);
        Page<WarningItem> page = warnings.page(viewer.view(), filter, Given.optional(cursor), most);
        String told = notice.of(
                page.rows().stream().map(item -> item.contract().tenant()).toList());
        List<WarningLine> lines = page.rows().stream().map(WarningLine::of).toList();
        Response.ResponseBuilder answer = Asked.rather(headers, CsvTable.MEDIA_TYPE)
                ? Response.ok(WarningLine.table(told, lines), CsvTable.MEDIA_TYPE)
                        .header(NEXT, page.next())
                : Response.ok(new WarningPage(told, lines, page.next()), MediaType.APPLICATION_JSON);
        return answer.header(Notice.HEADER, told).build();
    }

    /**
     * @param notice what to know about the data, or null
     * @param next cursor of the next page, or null
     */
    public record WarningPage(
            @Nullable String notice,
            List<WarningLine> warnings,
            @Nullable String next) {}
}
