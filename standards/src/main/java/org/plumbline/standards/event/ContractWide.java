package org.plumbline.standards.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens in a contract as a whole, seen from one of its cases: its go-live starts clocks in all of them. */
public final class ContractWide {

    private ContractWide() {}

    /**
     * The case's events, and those of its contract that can start a clock in it: of the types given, on or after the
     * day of the case's first event, as corrected. What happened in the contract before a case began promises it
     * nothing.
     */
    public static List<CaseEvent> into(List<CaseEvent> ofCase, List<CaseEvent> ofContract, Set<String> types) {
        if (types.isEmpty() || ofContract.isEmpty() || ofCase.isEmpty()) {
            return ofCase;
        }
        LocalDate first = ofCase.stream()
                .map(event -> event.occurred().day())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, CaseEvent> byId = new HashMap<>();
        ofContract.forEach(event -> byId.put(event.id(), event));
        List<CaseEvent> all = new ArrayList<>(ofCase);
        standing(ofContract).stream()
                .filter(event -> types.contains(event.type()))
                .filter(event -> !event.occurred().day().isBefore(first))
                .forEach(event -> addChain(event, byId, all));
        return all;
    }

    /** The contract's events, and the one assumed where no other of its type stands among them. */
    public static List<CaseEvent> orElse(List<CaseEvent> ofContract, CaseEvent assumed) {
        if (standing(ofContract).stream().anyMatch(event -> event.type().equals(assumed.type()))) {
            return ofContract;
        }
        List<CaseEvent> all = new ArrayList<>(ofContract);
        all.add(assumed);
        return all;
    }

    private static List<CaseEvent> standing(List<CaseEvent> events) {
        return Corrections.applied(NumberedEvent.byId(events)).stream()
                .map(NumberedEvent::event)
                .toList();
    }

    /** With all that it replaces: the first of them is what its opportunities are known by. */
    private static void addChain(CaseEvent last, Map<String, CaseEvent> byId, List<CaseEvent> to) {
        @Nullable CaseEvent next = last;
        while (next != null && !to.contains(next)) {
            to.add(next);
            next = next.replaces() == null ? null : byId.get(next.replaces());
        }
    }
}
