package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.Publishing;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Said;

/** The form on a standard's page that has its version judge contracts from a day on, or adopts it first. */
@Named("force")
@RequestScoped
public class ForcePage {
    private Viewer viewer;
    private Publishing publishing;
    private Contracts contracts;
    private TenantClock clock;
    private StandardPage page;
    private List<String> chosen = List.of();
    private @Nullable LocalDate from;

    @Inject
    public ForcePage(Viewer viewer, Publishing publishing, Contracts contracts, TenantClock clock, StandardPage page) {
        this.viewer = viewer;
        this.publishing = publishing;
        this.contracts = contracts;
        this.clock = clock;
        this.page = page;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ForcePage() {}

    public List<Contract> contracts() {
        return contracts.list(viewer.view());
    }

    public @Nullable String adopt() {
        return Said.orRefused(
                () -> "Adopted as "
                        + publishing.adopt(viewer.view(), page.getId()).label()
                        + " of your own. It judges nothing until you put it in force.",
                Address.of("/standard").with("id", page.getId()).toString());
    }

    public @Nullable String putInForce() {
        StandardVersion version = page.found();
        return Said.orRefused(
                () -> {
                    publishing.putInForce(viewer.view(), version.id(), version.version(), chosen, from);
                    return "In force for " + chosen.size() + (chosen.size() == 1 ? " contract." : " contracts.")
                            + " Their cases are judged with it within seconds.";
                },
                Address.of("/standard")
                        .with("id", version.id())
                        .with("version", version.version())
                        .toString());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getFrom() {
        return from == null ? clock.today(viewer.view().tenant()) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
