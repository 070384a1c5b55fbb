package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Imports;
import org.plumbline.monitor.intake.ProfileSummary;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Said;

/** Takes a file of events by hand, as a job whose page comes next. */
@Named
@RequestScoped
public class EventsPage {
    private static final Logger LOG = Logger.getLogger(EventsPage.class.getName());
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String NDJSON = "ndjson";
    private static final String CSV = "csv";

    private Viewer viewer;
    private Imports imports;
    private Profiles profiles;
    private String format = CSV;
    private @Nullable Part file;

    @Inject
    public EventsPage(Viewer viewer, Imports imports, Profiles profiles) {
        this.viewer = viewer;
        this.imports = imports;
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
            Said.problem("file", "Choose a file that is not empty");
            return;
        }
        InputStream aside = aside(file);
        if (aside == null) {
            return;
        }
        try {
            String job = imports.begin(viewer.view(), format(), aside, file.getSubmittedFileName(), file.getSize())
                    .name();
            Faces.redirect(
                    Faces.getRequestContextPath() + Address.of("/admin/job").with("name", job));
        } catch (Refused refused) {
            aside.close();
            Said.problem(refused.getMessage());
        }
    }

    private static @Nullable InputStream aside(Part file) {
        try {
            return FileAside.of(file::getInputStream, FOLDER);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "A file of events could not be put aside", e);
            Said.problem(
                    "file", "The server could not put the file aside, and took nothing of it. Send it again later");
            return null;
        }
    }

    private Format format() {
        return switch (format) {
            case NDJSON -> new Format.Ndjson();
            case CSV -> new Format.Csv();
            default -> new Format.Wide(format);
        };
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
