package org.plumbline.monitor.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.PromiseSentence;
import org.plumbline.standards.policy.Standard;

/** The standards that somebody may see: the own ones, those in force for contracts in sight, and the catalogue's. */
@ApplicationScoped
public class Standards {
    private final Store store;
    private final Shelf shelf;
    private final Contracts contracts;
    private final Tenants tenants;

    @Inject
    public Standards(Store store, Shelf shelf, Contracts contracts, Tenants tenants) {
        this.store = store;
        this.shelf = shelf;
        this.contracts = contracts;
        this.tenants = tenants;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Standards() {
        this(null, null, null, null);
    }

    /** By title; one of the catalogue is left out once it is adopted. */
    public List<StandardSummary> list(View view) {
        List<Binding> bindings = bindings(view);
        Map<String, StandardSummary> list = new LinkedHashMap<>();
        for (Stored stored : visible(view, bindings)) {
            String owner = tenants.of(stored.owner()).ref();
            List<StandardInForce> inForce = inForce(view, bindings, stored.owner(), stored.id());
            list.put(owner + "/" + stored.id(), summary(owner, shelf.standard(stored), stored.version(), inForce));
        }
        Set<String> adopted = new LinkedHashSet<>();
        list.values().forEach(summary -> adopted.add(summary.id()));
        Catalogue.builtIn().standards().stream()
                .filter(standard -> !adopted.contains(standard.id()))
                .forEach(standard -> list.put(
                        "/" + standard.id(), summary(null, standard, StandardSummary.OF_CATALOGUE, List.of())));
        return list.values().stream()
                .sorted(Comparator.comparing(StandardSummary::title).thenComparing(StandardSummary::id))
                .toList();
    }

    /** The latest version in sight, or the catalogue's. */
    public Optional<StandardVersion> find(View view, String id) {
        List<Binding> bindings = bindings(view);
        return visible(view, bindings).stream()
                .filter(stored -> stored.id().equals(id))
                .reduce((first, second) -> second.version() >= first.version() ? second : first)
                .map(stored -> version(view, stored, bindings))
                .or(() -> ofCatalogue(id));
    }

    /** @param version from 1, or {@link StandardSummary#OF_CATALOGUE} */
    public Optional<StandardVersion> find(View view, String id, int version) {
        if (version == StandardSummary.OF_CATALOGUE) {
            return ofCatalogue(id);
        }
        List<Binding> bindings = bindings(view);
        return visible(view, bindings).stream()
                .filter(stored -> stored.id().equals(id) && stored.version() == version)
                .findFirst()
                .map(stored -> version(view, stored, bindings));
    }

    static Map<String, String> sentences(Standard standard) {
        Map<String, String> sentences = new LinkedHashMap<>();
        standard.levels().forEach(level -> sentences.put(level.id(), PromiseSentence.of(level, Vocabulary.builtIn())));
        return sentences;
    }

    private List<Binding> bindings(View view) {
        return store.in(view.tenant(), session -> Binding.seen(session, view));
    }

    /** Own versions first, then others' in force for contracts in sight, each by id and version. */
    private List<Stored> visible(View view, List<Binding> bindings) {
        List<Stored> visible = new ArrayList<>(store.in(view.tenant(), Shelf::all));
        bindings.stream()
                .filter(binding -> !binding.owner().equals(view.tenant()))
                .sorted(Comparator.comparing(Binding::standard).thenComparing(Binding::version))
                .map(binding -> shelf.stored(binding.owner(), binding.standard(), binding.version())
                        .orElseThrow())
                .distinct()
                .forEach(visible::add);
        return visible;
    }

    private StandardVersion version(View view, Stored stored, List<Binding> bindings) {
        Standard standard = shelf.standard(stored);
        List<StandardInForce> inForce = inForce(view, bindings, stored.owner(), stored.id()).stream()
                .filter(one -> one.version() == stored.version())
                .toList();
        return new StandardVersion(
                tenants.of(stored.owner()).ref(),
                stored.id(),
                stored.version(),
                stored.yaml(),
                standard,
                sentences(standard),
                stored.publishedAt(),
                stored.publishedBy(),
                inForce);
    }

    private static Optional<StandardVersion> ofCatalogue(String id) {
        return Catalogue.builtIn()
                .find(id)
                .map(standard -> new StandardVersion(
                        null,
                        id,
                        StandardSummary.OF_CATALOGUE,
                        Catalogue.builtIn().text(id).orElseThrow(),
                        standard,
                        sentences(standard),
                        null,
                        null,
                        List.of()));
    }

    private List<StandardInForce> inForce(View view, List<Binding> bindings, TenantId owner, String id) {
        Map<Integer, Contract> seen = new LinkedHashMap<>();
        contracts.list(view).forEach(contract -> seen.put(contract.number(), contract));
        return bindings.stream()
                .filter(binding ->
                        binding.owner().equals(owner) && binding.standard().equals(id))
                .map(binding -> new StandardInForce(
                        seen.get(binding.contract()).ref(),
                        seen.get(binding.contract()).provider(),
                        id,
                        binding.version(),
                        binding.from(),
                        binding.knownAt(),
                        binding.by()))
                .toList();
    }

    private static StandardSummary summary(
            @Nullable String owner, Standard standard, int version, List<StandardInForce> inForce) {
        int measured = standard.levels().size();
        return new StandardSummary(
                owner,
                standard.id(),
                standard.title(),
                standard.provider(),
                standard.scheme(),
                version,
                measured + standard.unmeasured().size(),
                measured,
                inForce);
    }
}
