package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.verdict.Acceptance;

/** Makes a failing case small, so that a person sees at once which rule it is about. */
final class Shrink {

    private Shrink() {}

    static TrialCase smallest(TrialCase trial, Predicate<TrialCase> fails) {
        TrialCase smallest = trial;
        TrialCase smaller = smaller(trial, fails);
        while (!smaller.equals(smallest)) {
            smallest = smaller;
            smaller = smaller(smallest, fails);
        }
        return smallest;
    }

    private static TrialCase smaller(TrialCase trial, Predicate<TrialCase> fails) {
        TrialCase at = trial;
        for (CaseEvent event : trial.events()) {
            List<CaseEvent> others = new ArrayList<>(at.events());
            others.remove(event);
            at = take(at, at.withEvents(others), fails);
        }
        for (Acceptance acceptance : trial.accepted()) {
            List<Acceptance> others = new ArrayList<>(at.accepted());
            others.remove(acceptance);
            at = take(at, at.accepting(others), fails);
        }
        for (int later = trial.known().size() - 1; later > 0; later--) {
            List<TrialCase.Known> others = new ArrayList<>(at.known());
            others.remove(later);
            at = take(at, at.withKnown(others), fails);
        }
        for (int later = at.known().size() - 1; later > 0; later--) {
            List<TrialCase.Known> others = new ArrayList<>(at.known());
            others.set(later, others.get(later).closedOn(null));
            at = take(at, at.withKnown(others), fails);
        }
        for (int known = 0; known < at.known().size(); known++) {
            for (int version = 0; version < at.known().get(known).versions().size(); version++) {
                for (String level :
                        at.known().get(known).versions().get(version).levels()) {
                    at = take(at, without(at, known, version, level), fails);
                }
            }
        }
        return at;
    }

    private static TrialCase without(TrialCase trial, int place, int version, String level) {
        TrialCase.Known known = trial.known().get(place);
        List<TrialCase.Text> versions = new ArrayList<>(known.versions());
        versions.set(version, versions.get(version).without(level));
        List<TrialCase.Known> all = new ArrayList<>(trial.known());
        all.set(place, known.with(versions));
        return trial.withKnown(all);
    }

    private static TrialCase take(TrialCase now, TrialCase smaller, Predicate<TrialCase> fails) {
        return Engine.allReadable(smaller) && fails.test(smaller) ? smaller : now;
    }
}
