package org.plumbline.monitor.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.ContractWide;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.verdict.Acceptance;
import org.plumbline.standards.verdict.ResolvedStandards;

/**
 * What judges a contract and its cases.
 *
 * @param levelCodes the persisted code of each level, by its index in the standards
 * @param anchors types of the contract's own events that start clocks in its cases
 * @param accepted what of its cases somebody accepted to have judged by what became known later, by their numbers
 */
public record ResolvedContract(
        Contract contract,
        ResolvedStandards standards,
        int[] levelCodes,
        Set<String> anchors,
        Map<Long, List<Acceptance>> accepted) {
    private static final String GO_LIVE = "go-live";

    public ResolvedContract {
        accepted = Map.copyOf(accepted);
    }

    /** What judges one case: with what was accepted in it. */
    public ResolvedStandards standards(long caseId) {
        List<Acceptance> ofCase = accepted.get(caseId);
        return ofCase == null ? standards : standards.accepting(ofCase);
    }

    /** What judges the contract as a whole. */
    public ResolvedStandards standardsOfWhole() {
        return standards(Acceptances.WHOLE);
    }

    /** The same as it was known at an instant. Levels keep their indexes: what became known later comes after them. */
    public ResolvedContract knownBy(Instant instant) {
        Map<Long, List<Acceptance>> by = new HashMap<>();
        accepted.forEach((caseId, all) -> by.put(
                caseId, all.stream().filter(one -> !one.from().isAfter(instant)).toList()));
        return new ResolvedContract(contract, standards.knownBy(instant), levelCodes, anchors, by);
    }

    /** What happened in the contract as a whole: where nobody sent its go-live, it is the day on which it starts. */
    public List<CaseEvent> whole(List<CaseEvent> received) {
        return ContractWide.orElse(received, CaseEvent.of("contract", GO_LIVE, Moment.on(contract.starts())));
    }
}
