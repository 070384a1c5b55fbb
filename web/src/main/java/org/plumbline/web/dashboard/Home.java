package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.web.dashboard.Needs.Way;
import org.plumbline.web.security.Viewer;

/** What needs me today? A section for each role of the person, and nothing for roles that they do not have. */
@Named
@RequestScoped
public class Home {
    private Viewer viewer;
    private ManagerNeeds manager;
    private TeamNeeds team;
    private EditorNeeds editor;
    private AdministratorNeeds administrator;
    private @Nullable List<Needs> needs;

    @Inject
    public Home(
            Viewer viewer, ManagerNeeds manager, TeamNeeds team, EditorNeeds editor, AdministratorNeeds administrator) {
        this.viewer = viewer;
        this.manager = manager;
        this.team = team;
        this.editor = editor;
        this.administrator = administrator;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Home() {}

    /** An audience has nothing to do: it begins with the figures. */
    public void go() {
        Faces.redirect(Faces.getRequestContextPath() + (viewer.isFiguresOnly() ? "/overview" : "/home"));
    }

    public List<Needs> needs() {
        if (needs == null) {
            needs = ofEachRole();
        }
        return needs;
    }

    private List<Needs> ofEachRole() {
        List<Needs> all = new ArrayList<>();
        if (viewer.has(Role.QUALITY_TEAM)) {
            all.add(team.needs());
        }
        if (viewer.has(Role.CONTRACT_MANAGER)) {
            all.add(manager.needs());
        }
        if (viewer.has(Role.STANDARDS_EDITOR)) {
            all.add(editor.needs());
        }
        if (viewer.has(Role.TENANT_ADMINISTRATOR)) {
            all.add(administrator.needs());
        }
        return all;
    }

    /** How much waits, to begin with. */
    public String sentence() {
        long pressing = needs().stream()
                .flatMap(one -> one.ways().stream())
                .filter(Way::pressing)
                .count();
        return switch ((int) pressing) {
            case 0 -> "Nothing is waiting for you.";
            case 1 -> "One thing is waiting for you.";
            default -> pressing + " things are waiting for you.";
        };
    }
}
