package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.web.security.Viewer;

/** Sends everybody to the page that their work begins with. */
@Named
@RequestScoped
public class Home {
    private Viewer viewer;

    @Inject
    public Home(Viewer viewer) {
        this.viewer = viewer;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Home() {}

    public void go() {
        Faces.redirect(Faces.getRequestContextPath() + firstPage());
    }

    String firstPage() {
        if (viewer.has(Role.CONTRACT_MANAGER) || viewer.isFiguresOnly()) {
            return "/overview";
        }
        if (viewer.has(Role.QUALITY_TEAM)) {
            return "/work";
        }
        return viewer.has(Role.STANDARDS_EDITOR) ? "/standards" : "/admin";
    }
}
