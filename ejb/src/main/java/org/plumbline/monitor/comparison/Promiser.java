package org.plumbline.monitor.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.Level;

/**
 * A provider with some of its contracts.
 *
 * @param latest the standards now in force for them, each once
 */
record Promiser(String provider, List<Contract> contracts, List<Promised> latest) {
    Promiser {
        contracts = List.copyOf(contracts);
        latest = List.copyOf(latest);
    }

    /**
     * Each provider of these contracts, by its name in addresses.
     *
     * @param latest what is in force last, by the contract's number
     */
    static List<Promiser> of(Collection<Contract> contracts, Map<Integer, Promised> latest) {
        Map<String, List<Contract>> byProvider = contracts.stream()
                .collect(Collectors.groupingBy(Contract::provider, TreeMap::new, Collectors.toList()));
        List<Promiser> promisers = new ArrayList<>();
        byProvider.forEach((provider, own) -> {
            Map<String, Promised> standards = new LinkedHashMap<>();
            own.stream()
                    .map(contract -> latest.get(contract.number()))
                    .filter(promised -> promised != null)
                    .forEach(promised -> standards.put(promised.standard().id(), promised));
            promisers.add(new Promiser(provider, own, List.copyOf(standards.values())));
        });
        return promisers;
    }

    String name() {
        return contracts.get(0).providerName();
    }

    /** Its promises that events measure, each once. */
    List<Made> made() {
        Map<String, Made> made = new LinkedHashMap<>();
        for (Promised promised : latest) {
            Contract contract = contracts.stream()
                    .filter(one -> one.number() == promised.contract())
                    .findFirst()
                    .orElse(contracts.get(0));
            for (Level level : promised.standard().levels()) {
                made.put(level.id(), new Made(contract, promised, level));
            }
        }
        return List.copyOf(made.values());
    }
}
