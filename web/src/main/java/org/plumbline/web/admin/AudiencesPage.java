package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Audience;
import org.plumbline.monitor.tenancy.Audiences;
import org.plumbline.standards.statistics.SmallNumbers;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.Said;

/** From whom does a tenant hide small numbers, and by which rule? And the form that names another audience. */
@Named
@RequestScoped
public class AudiencesPage {
    private Viewer viewer;
    private Audiences audiences;
    private Administered administered;
    private String name = "";
    private int hiddenUpTo = SmallNumbers.SEVEN_AND_FIVE.hiddenUpTo();
    private int nearest = SmallNumbers.SEVEN_AND_FIVE.nearest();

    @Inject
    public AudiencesPage(Viewer viewer, Audiences audiences, Administered administered) {
        this.viewer = viewer;
        this.audiences = audiences;
        this.administered = administered;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AudiencesPage() {}

    public List<Audience> list() {
        return audiences.list(viewer.view(), administered.getRef());
    }

    /** For the forms that make people and tokens. */
    public List<Choice> choices() {
        return list().stream()
                .map(audience -> new Choice(audience.name(), audience.name()))
                .toList();
    }

    public @Nullable String make() {
        return Said.orRefused(
                () -> audiences
                                .make(viewer.view(), administered.getRef(), name, hiddenUpTo, nearest)
                                .name()
                        + " is an audience now. Make the people and tokens that are of it.",
                Address.of("/admin/audiences")
                        .with("tenant", administered.getRef())
                        .toString());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public int getHiddenUpTo() {
        return hiddenUpTo;
    }

    public void setHiddenUpTo(int hiddenUpTo) {
        this.hiddenUpTo = hiddenUpTo;
    }

    public int getNearest() {
        return nearest;
    }

    public void setNearest(int nearest) {
        this.nearest = nearest;
    }
}
