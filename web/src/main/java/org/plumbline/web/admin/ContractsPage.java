package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.calendar.CalendarSummary;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** The contracts in sight, and the form that makes another. */
@Named
@RequestScoped
public class ContractsPage {
    private Viewer viewer;
    private Contracts contracts;
    private TenantCalendars calendars;
    private Administered administered;
    private final ContractForm form = new ContractForm();

    @Inject
    public ContractsPage(Viewer viewer, Contracts contracts, TenantCalendars calendars, Administered administered) {
        this.viewer = viewer;
        this.contracts = contracts;
        this.calendars = calendars;
        this.administered = administered;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ContractsPage() {}

    public List<Contract> list() {
        return contracts.list(viewer.view());
    }

    public List<CalendarSummary> calendars() {
        return calendars.list(viewer.view());
    }

    public List<Tenant> commissioners() {
        return administered.all().stream()
                .filter(tenant -> tenant.kind() == Tenant.Kind.COMMISSIONER)
                .toList();
    }

    public Nation[] nations() {
        return Nation.values();
    }

    public String words(Nation nation) {
        return switch (nation) {
            case ENGLAND_AND_WALES -> "England and Wales";
            case SCOTLAND -> "Scotland";
            case NORTHERN_IRELAND -> "Northern Ireland";
            case ELSEWHERE -> "Elsewhere";
        };
    }

    public ContractForm getForm() {
        return form;
    }

    public @Nullable String make() {
        return Said.orRefused(
                () -> "Contract " + contracts.make(viewer.view(), asked()).ref()
                        + " is made. Put a standard in force for it, and its events are measured.",
                "/admin/contracts");
    }

    private NewContract asked() {
        return new NewContract(
                form.getTenant(),
                form.getRef(),
                form.getProvider(),
                form.getProviderName(),
                form.getCommissioner(),
                form.getScheme(),
                form.getArea(),
                form.getNation(),
                TenantsPage.zone(form.getZone()),
                form.getCalendar(),
                form.getStarts(),
                form.getEnds(),
                types(form.getSupplied()));
    }

    private static Set<String> types(@Nullable String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split("[,\\s]+"))
                        .filter(type -> !type.isEmpty())
                        .collect(Collectors.toSet());
    }
}
