package org.plumbline.monitor.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/** What was promised for the contracts that somebody may see: the words beside the figures. */
@ApplicationScoped
public class Promises {
    private final Store store;
    private final Shelf shelf;

    @Inject
    public Promises(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Promises() {
        this(null, null);
    }

    /** Every standard that is, was or will be in force, for each contract in order of the day. */
    public List<Promised> inForce(View view) {
        return inForce(view, null);
    }

    /** The same as it was known at an instant; null: as it is now. */
    public List<Promised> inForce(View view, @Nullable Instant knownBy) {
        return store.in(view.tenant(), session -> Binding.seen(session, view)).stream()
                .filter(binding -> knownBy == null || !binding.knownAt().isAfter(knownBy))
                .map(binding -> new Promised(
                        binding.contract(),
                        binding.owner(),
                        shelf.standard(binding.owner(), binding.standard(), binding.version()),
                        binding.version(),
                        binding.from()))
                .toList();
    }

    /** By the contract's number, what is in force last, as it was known at an instant; null: as it is now. */
    public Map<Integer, Promised> latest(View view, @Nullable Instant knownBy) {
        Map<Integer, Promised> latest = new LinkedHashMap<>();
        inForce(view, knownBy).forEach(promised -> latest.put(promised.contract(), promised));
        return latest;
    }

    /** By the contract's number, the levels by id, in the latest words. */
    public Map<Integer, Map<String, Level>> levels(View view) {
        return levels(view, null);
    }

    /** The same as it was known at an instant; null: as it is now. */
    public Map<Integer, Map<String, Level>> levels(View view, @Nullable Instant knownBy) {
        Map<Integer, Map<String, Level>> levels = new HashMap<>();
        for (Promised promised : inForce(view, knownBy)) {
            Map<String, Level> ofContract = levels.computeIfAbsent(promised.contract(), number -> new HashMap<>());
            promised.standard().levels().forEach(level -> ofContract.put(level.id(), level));
        }
        return levels;
    }
}
