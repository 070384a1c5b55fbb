package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.intake.ProfileSummary;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** The profiles of wide files, and the form that keeps another. */
@Named
@RequestScoped
public class ProfilesPage {
    private Viewer viewer;
    private Profiles profiles;
    private String yaml = "";
    private List<Problem> problems = List.of();

    @Inject
    public ProfilesPage(Viewer viewer, Profiles profiles) {
        this.viewer = viewer;
        this.profiles = profiles;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ProfilesPage() {}

    public List<ProfileSummary> list() {
        return profiles.list(viewer.view());
    }

    public @Nullable String upload() {
        return Said.orRefused(
                () -> {
                    Upload<ProfileSummary> upload = profiles.upload(viewer.view(), "profile.yaml", yaml);
                    problems = upload.problems();
                    if (upload.accepted() == null) {
                        throw Refused.invalid("The profile was not kept: see below");
                    }
                    return "The profile " + upload.accepted().name() + " is kept.";
                },
                "/admin/profiles");
    }

    public List<Problem> problems() {
        return problems;
    }

    public String getYaml() {
        return yaml;
    }

    public void setYaml(@Nullable String yaml) {
        this.yaml = yaml == null ? "" : yaml;
    }
}
