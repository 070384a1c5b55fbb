package org.plumbline.standards.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happens in a contract as a whole, seen from one of its cases: its go-live starts clocks in all of them. */
public final class ContractWide {

    private ContractWide() {}

    /**
     * The case's events, and those of its contract that can start a clock in it: of the types given, on or after the
     * day of the case's first event. What happened in the contract before a case began promises it nothing.
     */
    public static List<CaseEvent> into(List<CaseEvent> ofCase, List<CaseEvent> ofContract, Set<String> types) {
        if (types.isEmpty() || ofContract.isEmpty() || ofCase.isEmpty()) {
            return ofCase;
        }
        var first = ofCase.stream().map(event -> event.occurred().day()).min(java.time.LocalDate::compareTo);
        List<CaseEvent> all = new ArrayList<>(ofCase);
        ofContract.stream()
                .filter(event -> types.contains(event.type()))
                .filter(event -> !event.occurred().day().isBefore(first.orElseThrow()))
                .forEach(all::add);
        return all;
    }
}
