package org.plumbline.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.standards.policy.Level;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Choice;

/** The providers and promises that the work list can be narrowed to. */
@Named
@RequestScoped
public class WorkFilters {
    private Viewer viewer;
    private Contracts contracts;
    private Promises promises;
    private @Nullable List<Contract> seen;
    private @Nullable List<Promised> inForce;

    @Inject
    public WorkFilters(Viewer viewer, Contracts contracts, Promises promises) {
        this.viewer = viewer;
        this.contracts = contracts;
        this.promises = promises;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkFilters() {}

    public List<Choice> providers() {
        return seen().stream()
                .map(contract -> new Choice(contract.provider(), contract.providerName()))
                .distinct()
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    /** @param provider only its promises, or empty: everybody's */
    public List<Choice> levels(String provider) {
        List<Integer> chosen = seen().stream()
                .filter(contract -> provider.isEmpty() || provider.equals(contract.provider()))
                .map(Contract::number)
                .toList();
        if (inForce == null) {
            inForce = promises.inForce(viewer.view());
        }
        return inForce.stream()
                .filter(promised -> chosen.contains(promised.contract()))
                .map(Promised::standard)
                .distinct()
                .flatMap(standard -> standard.levels().stream())
                .map(WorkFilters::choice)
                .distinct()
                .toList();
    }

    private List<Contract> seen() {
        if (seen == null) {
            seen = contracts.list(viewer.view());
        }
        return seen;
    }

    private static Choice choice(Level level) {
        return new Choice(level.id(), level.promise());
    }
}
