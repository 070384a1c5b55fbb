package org.plumbline.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.Audiences;
import org.plumbline.monitor.tenancy.Person;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.monitor.tenancy.Views;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.problem.ProblemKind;

/** Who asks in this request, and what they may see. Pages and resources hand its view to every service. */
@Named
@RequestScoped
public class Viewer {
    private static final String WHO = "org.plumbline.viewer";

    private final HttpServletRequest request;
    private final Views views;
    private final Tenants tenants;
    private final Audiences audiences;
    private @Nullable View view;

    @Inject
    public Viewer(HttpServletRequest request, Views views, Tenants tenants, Audiences audiences) {
        this.request = request;
        this.views = views;
        this.tenants = tenants;
        this.audiences = audiences;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Viewer() {
        this(null, null, null, null);
    }

    static void personSignedIn(HttpServletRequest request, Person person) {
        request.setAttribute(WHO, person);
    }

    static void tokenShown(HttpServletRequest request, ApiToken token) {
        request.setAttribute(WHO, token);
    }

    /** The person who is signed in; empty on pages for everybody, and for programs. */
    public Optional<Person> person() {
        return request.getAttribute(WHO) instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    /** The token that a program showed; empty for people. */
    public Optional<ApiToken> token() {
        return request.getAttribute(WHO) instanceof ApiToken token ? Optional.of(token) : Optional.empty();
    }

    /** What this person or program may see; a problem of status 401 where nobody is signed in. */
    public View view() {
        if (view == null) {
            Object who = request.getAttribute(WHO);
            if (who instanceof Person person) {
                view = views.of(person);
            } else if (who instanceof ApiToken token) {
                view = views.of(token);
            } else {
                throw new ProblemException(Problem.of(ProblemKind.NOT_SIGNED_IN, "Sign in first."));
            }
        }
        return view;
    }

    public Tenant tenant() {
        return tenants.of(view().tenant());
    }

    public boolean has(Role role) {
        return view().has(role);
    }

    /** Whether small numbers are hidden from who asks; false for nobody. */
    public boolean isFiguresOnly() {
        return request.getAttribute(WHO) != null && view().ofFigures();
    }

    /** What has to be told with all figures, because small numbers are hidden; empty where they are not. */
    public String hidden() {
        Object who = request.getAttribute(WHO);
        String audience = who instanceof Person person
                ? person.audience()
                : who instanceof ApiToken token ? token.audience() : null;
        return audience == null ? "" : audiences.of(view().tenant(), audience).notice();
    }

    /** For pages that say who is signed in. */
    public boolean isSignedIn() {
        return person().isPresent();
    }
}
