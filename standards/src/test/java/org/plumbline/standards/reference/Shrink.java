package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.standards.event.CaseEvent;

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
        for (int version = 0; version < trial.versions().size(); version++) {
            for (String level : trial.versions().get(version).levels()) {
                at = take(at, without(at, version, level), fails);
            }
        }
        return at;
    }

    private static TrialCase without(TrialCase trial, int version, String level) {
        List<TrialCase.Text> versions = new ArrayList<>(trial.versions());
        TrialCase.Text text = versions.get(version);
        List<String> levels = new ArrayList<>(text.levels());
        levels.remove(level);
        versions.set(version, new TrialCase.Text(text.head(), levels, text.from(), text.untilExclusive()));
        return trial.withVersions(versions);
    }

    private static TrialCase take(TrialCase now, TrialCase smaller, Predicate<TrialCase> fails) {
        return Engine.allReadable(smaller) && fails.test(smaller) ? smaller : now;
    }
}
