package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.calendar.CalendarSummary;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** The calendars that standards and contracts can name, and the form that adds one or its next version. */
@Named
@RequestScoped
public class CalendarsPage {
    private Viewer viewer;
    private TenantCalendars calendars;
    private String yaml = "";
    private List<Problem> problems = List.of();

    @Inject
    public CalendarsPage(Viewer viewer, TenantCalendars calendars) {
        this.viewer = viewer;
        this.calendars = calendars;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CalendarsPage() {}

    public List<CalendarSummary> list() {
        return calendars.list(viewer.view());
    }

    public @Nullable String upload() {
        return Said.orRefused(
                () -> {
                    Upload<CalendarSummary> upload = calendars.upload(viewer.view(), "calendar.yaml", yaml);
                    problems = upload.problems();
                    if (upload.accepted() == null) {
                        throw org.plumbline.monitor.Refused.invalid("The calendar was not kept: see below");
                    }
                    return upload.accepted().title() + " is kept as v"
                            + upload.accepted().version() + ".";
                },
                "/admin/calendars");
    }

    public List<Problem> problems() {
        return problems;
    }

    public String getYaml() {
        return yaml;
    }

    public void setYaml(String yaml) {
        this.yaml = yaml;
    }
}
