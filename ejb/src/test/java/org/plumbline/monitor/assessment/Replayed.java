package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.reference.Judged;
import org.plumbline.standards.reference.Reference;
import org.plumbline.standards.reference.TrialCase;
import org.plumbline.standards.verdict.State;

/** What the reference says of a provider's cases, to hold against what the service keeps of them. */
final class Replayed {
    private final String seed;
    private final Map<String, TrialCase> cases;
    private final Map<String, List<Judged>> judged = new LinkedHashMap<>();
    private final List<Kept> all = new ArrayList<>();

    /** @param cases as they were received, as of now; the contract stands before the slash of a case's reference */
    Replayed(String seed, Map<String, TrialCase> cases) {
        this.seed = seed;
        this.cases = cases;
        cases.forEach((ref, trial) -> judged.put(ref, Reference.of(trial).judge(trial, trial.asOf())));
        judged.forEach((ref, its) -> its.forEach(one -> all.add(Kept.of(ref, one))));
    }

    void isKeptIn(TestMonitor monitor) {
        View provider = RandomProvider.of(monitor);
        assertThat(monitor.operations.of(provider).setAside()).as(seed).isEmpty();
        assertThat(monitor.operations.of(provider).waiting()).as(seed).isZero();
        assertThat(difference(Kept.verdicts(monitor, provider), all))
                .as("verdicts, %s", seed)
                .isEmpty();
        assertThat(difference(
                        Kept.work(monitor, provider),
                        all.stream().filter(Kept::isWork).toList()))
                .as("work list, %s", seed)
                .isEmpty();
        assertThat(attainment(monitor, provider)).as("attainment, %s", seed).isEqualTo(tally());
        judged.forEach((ref, its) -> assertThat(decided(monitor, provider, ref))
                .as(() -> "who decided, " + seed + ", " + ref + "\n" + cases.get(ref))
                .containsExactlyInAnyOrderElementsOf(decided(its)));
    }

    /** What only one of the two has, of the first case that it is about. */
    private String difference(List<Kept> kept, List<Kept> replayed) {
        List<Kept> tooMany = without(kept, replayed);
        List<Kept> missing = without(replayed, kept);
        return Stream.concat(tooMany.stream(), missing.stream())
                .findFirst()
                .map(Kept::caseRef)
                .map(ref -> {
                    Predicate<Kept> its = one -> one.caseRef().equals(ref);
                    return (tooMany.size() + missing.size()) + " differ; the first case:\nkept     "
                            + tooMany.stream().filter(its).toList() + "\nreplayed "
                            + missing.stream().filter(its).toList() + "\n" + ref + "\n" + cases.get(ref);
                })
                .orElse("");
    }

    /** As often as they are there. */
    private static List<Kept> without(List<Kept> some, Collection<Kept> others) {
        Map<Kept, Integer> left = new HashMap<>();
        others.forEach(one -> left.merge(one, 1, Integer::sum));
        return some.stream()
                .filter(one -> left.merge(one, -1, Integer::sum) < 0)
                .toList();
    }

    /** By the stories of the case's page. */
    private List<String> decided(TestMonitor monitor, View provider, String caseRef) {
        return monitor.cases.find(provider, caseRef).orElseThrow().promises().stream()
                .map(story ->
                        story.key() + " by " + (story.decidedBy() == null ? null : number(caseRef, story.decidedBy())))
                .toList();
    }

    private static List<String> decided(List<Judged> judged) {
        return judged.stream()
                .map(one -> one.level() + ":" + one.key() + ":" + one.ordinal() + " by " + one.decidedBy())
                .toList();
    }

    /** The number by which an event is known: that of the first which it corrects, where that came. */
    private long number(String caseRef, String id) {
        Map<String, CaseEvent> events = new HashMap<>();
        cases.get(caseRef).events().forEach(event -> events.put(event.id(), event));
        String first = id;
        for (CaseEvent at = events.get(id); at != null && at.replaces() != null; at = events.get(first)) {
            first = at.replaces();
        }
        return NumberedEvent.numberOf(events.containsKey(first) ? first : id);
    }

    private Map<String, Long> tally() {
        Map<String, Long> tally = new TreeMap<>();
        all.forEach(one -> tally.merge(
                cohort(one.caseRef().substring(0, one.caseRef().indexOf('/')), one.level(), one.month(), one.state()),
                1L,
                Long::sum));
        return tally;
    }

    private static Map<String, Long> attainment(TestMonitor monitor, View provider) {
        Map<String, Long> attainment = new TreeMap<>();
        for (AttainmentRow row : monitor.attainments.rows(provider, AttainmentFilter.ALL)) {
            int month = row.month().getYear() * 12 + row.month().getMonthValue() - 1;
            for (State state : State.values()) {
                long count = count(row.figures(), state);
                if (count != 0) {
                    attainment.put(cohort(row.contract().ref(), row.level(), month, state), count);
                }
            }
        }
        return attainment;
    }

    private static String cohort(String contract, String level, int month, State state) {
        return contract + " " + level + " " + month + " " + state;
    }

    private static long count(Figures figures, State state) {
        return switch (state) {
            case OPEN -> figures.open();
            case MET -> figures.met();
            case MISSED -> figures.missed();
            case EXCUSED -> figures.excused();
            case WITHDRAWN -> figures.withdrawn();
            case NO_EVIDENCE -> figures.noEvidence();
        };
    }
}
