package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** What falls due and what was missed, by due time, in pages. */
@Path("/cases")
@RequestScoped
public class CasesResource {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final Map<String, WorkFilter.Due> STATES = Map.of(
            "due", WorkFilter.Due.OPEN,
            "today", WorkFilter.Due.TODAY,
            "tomorrow", WorkFilter.Due.TOMORROW,
            "week", WorkFilter.Due.WEEK,
            "warned", WorkFilter.Due.WARNED,
            "missed", WorkFilter.Due.MISSED,
            "missed-not-done", WorkFilter.Due.MISSED_NOT_DONE);

    @Inject
    Viewer viewer;

    @Inject
    WorkList workList;

    @Inject
    Notice notice;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opportunities that are open or were missed, the earliest due first",
            description = "Ask for the next page with the cursor in next, and the same parameters; null ends the list.")
    public Response page(
            @Parameter(description = "due, today, tomorrow, week, warned, missed or missed-not-done")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Only what is due before this day or time") @QueryParam("before") @Nullable
                    String before,
            @QueryParam("level") @Nullable String level,
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("contract") @Nullable String contract,
            @Parameter(description = "Month of the trigger, such as 2026-03") @QueryParam("month") @Nullable
                    String month,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, else 100") @QueryParam("limit") @Nullable String limit) {
        WorkFilter filter = new WorkFilter(
                due(state),
                Given.optional(level),
                Given.optional(provider),
                Given.optional(contract),
                Given.month("month", month),
                Given.instant("before", before, viewer.tenant().zone()));
        int most = Given.number("limit", limit, 1, MOST, USUAL);
        Page<WorkItem> page = workList.page(viewer.view(), filter, Given.optional(cursor), most);
        String told = notice.of(List.of());
        CasePage answer =
                new CasePage(told, page.rows().stream().map(WorkLine::of).toList(), page.next());
        return Response.ok(answer).header(Notice.HEADER, told).build();
    }

    static WorkFilter.Due due(@Nullable String state) {
        String given = Given.required("state", state).toLowerCase(Locale.ROOT);
        WorkFilter.Due due = STATES.get(given);
        if (due == null) {
            throw ProblemException.badInput(
                    "state",
                    "there is no such state",
                    "one of "
                            + String.join(
                                    ", ", STATES.keySet().stream().sorted().toList()));
        }
        return due;
    }

    /**
     * @param notice what to know about the data, or null
     * @param next cursor of the next page, or null
     */
    public record CasePage(
            @Nullable String notice,
            List<WorkLine> opportunities,
            @Nullable String next) {}
}
