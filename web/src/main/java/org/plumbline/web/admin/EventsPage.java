package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Intake;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.intake.ProfileSummary;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** Takes a file of events by hand, and tells what became of each line. */
@Named
@RequestScoped
public class EventsPage {
    private static final String NDJSON = "ndjson";
    private static final String CSV = "csv";

    private Viewer viewer;
    private Intake intake;
    private Profiles profiles;
    private String format = CSV;
    private @Nullable Part file;
    private @Nullable IntakeReport report;

    @Inject
    public EventsPage(Viewer viewer, Intake intake, Profiles profiles) {
        this.viewer = viewer;
        this.intake = intake;
        this.profiles = profiles;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EventsPage() {}

    public List<ProfileSummary> profiles() {
        return profiles.list(viewer.view());
    }

    public void take() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.problem("Choose a file of events");
            return;
        }
        try (InputStream stream = file.getInputStream()) {
            report = intake.take(viewer.view(), format(), stream, viewer.view().who());
        } catch (Refused refused) {
            Said.problem(refused.getMessage());
        }
    }

    private Format format() {
        return switch (format) {
            case NDJSON -> new Format.Ndjson();
            case CSV -> new Format.Csv();
            default -> new Format.Wide(format);
        };
    }

    public @Nullable IntakeReport report() {
        return report;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
