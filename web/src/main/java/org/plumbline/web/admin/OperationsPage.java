package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.Operations;
import org.plumbline.monitor.assessment.OperationsView;
import org.plumbline.monitor.assessment.Proof;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Said;

/** Does the timer keep up, and what was done by whom? */
@Named
@RequestScoped
public class OperationsPage {
    private static final int ENTRIES = 50;

    private Viewer viewer;
    private Operations operations;
    private Tenancy tenancy;
    private @Nullable OperationsView now;

    @Inject
    public OperationsPage(Viewer viewer, Operations operations, Tenancy tenancy) {
        this.viewer = viewer;
        this.operations = operations;
        this.tenancy = tenancy;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OperationsPage() {}

    public OperationsView now() {
        if (now == null) {
            now = operations.of(viewer.view());
        }
        return now;
    }

    public String sentence() {
        if (now().cases() == 0) {
            return "No case has come in yet.";
        }
        if (now().waiting() == 0) {
            return "All " + FigureWords.counted(now().cases(), "case is", "cases are") + " judged.";
        }
        return FigureWords.counted(now().waiting(), "case waits", "cases wait") + " to be judged, of "
                + FigureWords.count(now().cases()) + ".";
    }

    /** Whether the figures are those of a replay, as far as that has been gone through. */
    public String proof() {
        Proof proof = now().proof();
        if (proof.provedAt() == null) {
            return "Not gone through yet, " + FigureWords.counted(proof.cases(), "case", "cases") + " so far";
        }
        String cases = FigureWords.counted(proof.provedCases(), "case", "cases");
        return proof.provedDiffering() == 0
                ? "Nothing differed from a replay of " + cases
                : FigureWords.counted(proof.provedDiffering(), "thing", "things") + " differed from a replay of "
                        + cases + ", and was put right";
    }

    public List<AuditEntry> audit() {
        return tenancy.audit(viewer.view(), ENTRIES);
    }

    /** What the log keeps in names of roles, told in the words of the page of people. */
    public static String words(String detail) {
        String told = detail.replace(",", ", ");
        for (Role role : Role.values()) {
            told = told.replace(role.name(), PeoplePage.words(role));
        }
        for (ApiToken.Scope scope : ApiToken.Scope.values()) {
            told = told.replace(scope.name() + " until ", "may " + scope.name().toLowerCase(Locale.ROOT) + ", until ");
        }
        return told;
    }

    public @Nullable String tryAgain() {
        return Said.orRefused(
                () -> FigureWords.counted(operations.tryAgain(viewer.view()), "case is", "cases are") + " tried again.",
                "/admin/operations");
    }
}
