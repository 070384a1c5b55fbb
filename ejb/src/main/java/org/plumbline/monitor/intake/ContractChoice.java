package org.plumbline.monitor.intake;

import java.util.List;
import java.util.Optional;
import org.plumbline.monitor.tenancy.Contract;

/** Which contract a new case belongs to: the one that its first event names, or the only one that there is. */
final class ContractChoice {
    private final List<Contract> contracts;

    ContractChoice(List<Contract> contracts) {
        this.contracts = contracts;
    }

    Optional<Contract> byNumber(int number) {
        return contracts.stream()
                .filter(contract -> contract.number() == number)
                .findFirst();
    }

    /** @throws IllegalArgumentException with the reason why there is none */
    Contract of(Arrival arrival) {
        if (arrival.contract() != null) {
            return named(arrival.contract());
        }
        List<Contract> fitting = contracts.stream()
                .filter(contract -> arrival.provider() == null || isOf(contract, arrival.provider()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (arrival.provider() != null) {
            throw new IllegalArgumentException(
                    fitting.isEmpty()
                            ? "no contract of the provider '" + arrival.provider() + "' here"
                            : "'" + arrival.provider() + "' has several contracts: name one under 'contract'");
        }
        throw new IllegalArgumentException(
                fitting.isEmpty()
                        ? "there is no contract yet that a case could belong to"
                        : "a case's first event names its contract: there are several here");
    }

    /** @throws IllegalArgumentException where there is none, or it is another provider's */
    Contract of(ContractArrival arrival) {
        Contract named = named(arrival.contract());
        if (arrival.provider() != null && !isOf(named, arrival.provider())) {
            throw new IllegalArgumentException("the contract is not of the provider '" + arrival.provider() + "'");
        }
        return named;
    }

    private Contract named(String ref) {
        return contracts.stream()
                .filter(contract -> contract.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contract goes by '" + ref + "' here"));
    }

    /** Whether an event that names a contract or provider contradicts the case's own. */
    boolean contradicts(Arrival arrival, int contractNumber) {
        Contract own = byNumber(contractNumber).orElseThrow();
        return arrival.contract() != null
                ? !arrival.contract().equals(own.ref())
                : arrival.provider() != null && !isOf(own, arrival.provider());
    }

    private static boolean isOf(Contract contract, String provider) {
        return contract.provider().equals(provider) || contract.providerName().equalsIgnoreCase(provider);
    }
}
