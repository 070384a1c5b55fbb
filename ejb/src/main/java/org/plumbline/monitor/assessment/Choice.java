package org.plumbline.monitor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.policy.Acceptances;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.verdict.OpportunityKey;

/**
 * What of a list somebody chose, with the decided slots that go with it.
 *
 * @param keys by the number of the case, or {@link Acceptances#WHOLE}
 * @param arrivals how many of the case's events the list was made of
 * @param verdicts how many rows of the list it is about
 */
record Choice(SortedMap<Long, Set<OpportunityKey>> keys, Map<Long, Integer> arrivals, int verdicts) {
    private static final String CASE = "select case_id from case_ref where tenant_id = ? and reference = ?";

    /** @param named rows of the list, or null: all of it */
    static Choice of(Session session, List<Others.Other> all, @Nullable List<AcceptedVerdicts.Named> named) {
        if (named == null ? all.isEmpty() : named.isEmpty()) {
            throw Refused.invalid("Choose at least one verdict of the list");
        }
        SortedMap<Long, Set<OpportunityKey>> keys = new TreeMap<>();
        Map<Long, Integer> arrivals = new HashMap<>();
        for (Others.Other one : named == null ? all : chosen(session, all, named)) {
            arrivals.put(one.caseId(), one.arrivals());
            keys.computeIfAbsent(one.caseId(), any -> new LinkedHashSet<>())
                    .addAll(one.told().series());
        }
        int verdicts = (int) all.stream()
                .filter(one -> keys.getOrDefault(one.caseId(), Set.of())
                        .containsAll(one.told().series()))
                .count();
        return new Choice(keys, arrivals, verdicts);
    }

    private static List<Others.Other> chosen(
            Session session, List<Others.Other> all, List<AcceptedVerdicts.Named> named) {
        record Place(long caseId, String key) {}
        Map<Place, Others.Other> places = new HashMap<>();
        all.forEach(one -> places.put(new Place(one.caseId(), one.key()), one));
        List<Others.Other> chosen = new ArrayList<>();
        for (AcceptedVerdicts.Named one : new HashSet<>(named)) {
            String ref = one.caseRef();
            long caseId = ref == null ? Acceptances.WHOLE : session.sql().number(CASE, session.tenant(), ref);
            Others.Other found =
                    caseId == Acceptances.WHOLE && ref != null ? null : places.get(new Place(caseId, one.key()));
            if (found == null) {
                throw Refused.invalid(
                        "The list has no verdict '" + one.key() + "'" + (ref == null ? "" : " of case '" + ref + "'"));
            }
            chosen.add(found);
        }
        return chosen;
    }
}
