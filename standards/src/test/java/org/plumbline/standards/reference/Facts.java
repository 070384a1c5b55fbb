package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.NumberedEvent;

/**
 * Which events stand once corrections are applied. What replaces an event stands for it under the number of the first;
 * a void takes the event back, and with it all that it replaced or that replaced it. Q: which of two corrections of one
 * event? The one received last, then recorded last, then the greater id.
 */
final class Facts {

    private static final Comparator<CaseEvent> LAST_WORD = Comparator.comparing(
                    CaseEvent::received, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(CaseEvent::recorded, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(CaseEvent::id);

    private final List<NumberedEvent> all;

    private Facts(List<NumberedEvent> all) {
        this.all = all;
    }

    static List<Fact> standing(List<NumberedEvent> all, ZoneId zone) {
        Facts facts = new Facts(all);
        List<Fact> standing = new ArrayList<>();
        TreeSet<String> roots = new TreeSet<>();
        all.stream()
                .filter(each -> each.event().voids() == null)
                .forEach(each -> roots.add(facts.root(each.event().id())));
        for (String root : roots) {
            if (!facts.isVoided(root)) {
                CaseEvent last = facts.last(root);
                long number = facts.find(root)
                        .map(NumberedEvent::number)
                        .orElseGet(() -> facts.find(last.id()).orElseThrow().number());
                standing.add(Fact.of(number, last, zone));
            }
        }
        standing.sort(Fact.ORDER);
        return standing;
    }

    private Optional<NumberedEvent> find(String id) {
        return all.stream().filter(each -> each.event().id().equals(id)).findFirst();
    }

    /** The event that began the chain; its id may be one that never came. */
    private String root(String id) {
        Optional<NumberedEvent> found = find(id);
        String replaces = found.map(each -> each.event().replaces()).orElse(null);
        return replaces == null ? id : root(replaces);
    }

    private boolean isVoided(String root) {
        return all.stream()
                .map(each -> each.event().voids())
                .anyMatch(voided -> voided != null && root(voided).equals(root));
    }

    private CaseEvent last(String root) {
        return all.stream()
                .map(NumberedEvent::event)
                .filter(event -> event.voids() == null && root(event.id()).equals(root))
                .filter(event -> all.stream()
                        .noneMatch(other -> event.id().equals(other.event().replaces())))
                .max(LAST_WORD)
                .orElseThrow();
    }
}
