package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.monitor.calendar.CalendarSummary;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.web.security.Viewer;

/** The working calendars that standards and contracts can name. */
@Path("/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {
    @Inject
    Viewer viewer;

    @Inject
    TenantCalendars calendars;

    @GET
    @Operation(summary = "The built-in calendars (version 0) and the tenant's own")
    public List<CalendarLine> list() {
        return calendars.list(viewer.view()).stream().map(CalendarLine::of).toList();
    }

    @POST
    @Consumes({StandardsResource.YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON})
    @Operation(summary = "Keep a calendar as the next version of its id")
    public Response upload(String document) {
        CalendarSummary made = Documents.accepted(calendars.upload(viewer.view(), "calendar", document));
        return Response.status(Response.Status.CREATED)
                .entity(CalendarLine.of(made))
                .build();
    }

    /** @param version 0 for a built-in one */
    public record CalendarLine(String id, String title, int version) {
        static CalendarLine of(CalendarSummary summary) {
            return new CalendarLine(summary.id(), summary.title(), summary.version());
        }
    }
}
