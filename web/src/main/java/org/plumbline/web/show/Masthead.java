package org.plumbline.web.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.Pulse;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;

/** What stands at the head of every page: whose data, as of when, what must be said of them, and where to go. */
@Named
@RequestScoped
public class Masthead {
    /** A word of the navigation; {@code section} is how pages say that they belong to it. */
    public record Way(String address, String words, String section) {}

    private Viewer viewer;
    private TenantClock time;
    private Contracts contracts;
    private Pulse pulse;
    private KnownOn knownOn;

    @Inject
    public Masthead(Viewer viewer, TenantClock time, Contracts contracts, Pulse pulse, KnownOn knownOn) {
        this.viewer = viewer;
        this.time = time;
        this.contracts = contracts;
        this.pulse = pulse;
        this.knownOn = knownOn;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Masthead() {}

    /** The tenant's clock in words: pages tell its time, not the machine's. */
    public String clock() {
        Tenant tenant = viewer.tenant();
        return tenant.stoppedAt() == null
                ? "Live"
                : "As of " + DayWords.dayAndTime(tenant.stoppedAt(), tenant.zone()) + ", stopped";
    }

    /**
     * For a live clock, how old the figures of this page are: seconds since the timer last left nothing to judge of what
     * this person sees; null for a stopped clock, and where the timer has not been round since the server started.
     */
    public @Nullable Long judgedSecondsAgo() {
        if (!viewer.tenant().isLive()) {
            return null;
        }
        List<TenantId> holders = Stream.concat(
                        Stream.of(viewer.view().tenant()),
                        contracts.list(viewer.view()).stream().map(Contract::tenant))
                .distinct()
                .toList();
        return pulse.last(holders)
                .map(last -> Math.max(0, Duration.between(last, time.received()).toSeconds()))
                .orElse(null);
    }

    public Instant now() {
        return time.now(viewer.tenant().id());
    }

    /** What pages and exports say of the data; empty where nothing needs saying. */
    public String notice() {
        Tenant tenant = viewer.tenant();
        String invented = tenant.invented() ? "Demonstration data: invented" : "";
        if (tenant.notice() == null || tenant.notice().startsWith(invented)) {
            return tenant.notice() == null ? invented : tenant.notice();
        }
        return invented.isEmpty() ? tenant.notice() : invented + ". " + tenant.notice();
    }

    /** What an export says of the data, and of what is hidden in it. */
    public String exported() {
        String hidden = viewer.hidden();
        String told = notice().isEmpty() || hidden.isEmpty() ? notice() + hidden : notice() + ". " + hidden;
        return knownOn.after(told);
    }

    public List<Way> ways() {
        Way today = new Way("/home", "Today", "home");
        Way overview = new Way(knownOn.carried(Address.of("/overview")).toString(), "Overview", "overview");
        Way work = new Way("/work", "Work list", "work");
        Way standards = new Way("/standards", "Standards", "standards");
        Way admin = new Way("/admin", "Administration", "admin");
        if (viewer.isFiguresOnly()) {
            return List.of(overview, standards);
        }
        return viewer.has(Role.TENANT_ADMINISTRATOR)
                ? List.of(today, overview, work, standards, admin)
                : List.of(today, overview, work, standards);
    }
}
