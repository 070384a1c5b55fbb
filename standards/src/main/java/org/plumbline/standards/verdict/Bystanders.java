package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;

/**
 * Finds the events that a reader might take for what was promised, and says why they did not count. Where the promise
 * was kept, only those akin to its target are named; where it was not, everything else that was done meanwhile is.
 */
final class Bystanders {

    /** A case page says more of no promise. */
    private static final int MOST = 12;

    private final Dictionary dictionary;
    private final Vocabulary vocabulary;
    private final Sight sight;

    Bystanders(Dictionary dictionary, Vocabulary vocabulary, Sight sight) {
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
        this.sight = sight;
    }

    List<NotCounted> of(Opportunity o) {
        History history = o.history();
        List<NotCounted> found = new ArrayList<>();
        List<ResolvedPattern> targets = o.resolvedLevel().judge.targets();
        for (int event = 0; event < history.size() && found.size() < MOST; event++) {
            boolean after = history.day(event) >= o.startDay() && !history.isCertainlyBefore(event, o.countedFrom());
            boolean target = fits(targets, history, event);
            if (event == o.countedFrom()
                    || event == o.decidedBy()
                    || event == o.closedBy()
                    || history.earliest(event) > until(o)
                    || !after && !target
                    || o.state() == State.MET && !target && !isAkin(targets, history.type(event))) {
                continue;
            }
            String why = why(o, targets, event, after, target);
            if (!why.isEmpty()) {
                found.add(new NotCounted(sight.of(history, event), why));
            }
        }
        return found;
    }

    private String why(Opportunity o, List<ResolvedPattern> targets, int event, boolean after, boolean target) {
        if (!target) {
            boolean typed =
                    targets.stream().anyMatch(t -> t.types().get(o.history().type(event)));
            return typed
                    ? "the promise asks for " + o.resolvedLevel().targetWords(vocabulary) + " of another kind"
                    : "the promise asks for " + o.resolvedLevel().targetWords(vocabulary);
        }
        if (o.opensMillis() != o.startMillis()) {
            if (o.history().latest(event) < o.opensMillis()) {
                return "it came before the time in which it counts";
            }
        } else if (!after) {
            boolean ofCadence = o.ordinal() > 0 || o.startDay() > o.history().day(o.countedFrom());
            return ofCadence || o.state() == State.MET ? "" : "it came before the start";
        }
        if (o.closedBy() != Opportunity.NO_EVENT && o.history().isCertainlyBefore(o.closedBy(), event)) {
            return "it came after the end";
        }
        return "";
    }

    /** Later events have nothing to do with it. */
    private static long until(Opportunity o) {
        int end = o.decidedBy() != Opportunity.NO_EVENT ? o.decidedBy() : o.closedBy();
        return end != Opportunity.NO_EVENT ? o.history().latest(end) : o.asOfMillis();
    }

    private static boolean fits(List<ResolvedPattern> targets, History history, int event) {
        return targets.stream().anyMatch(t -> t.types().get(history.type(event)) && t.attributesFit(history, event));
    }

    private boolean isAkin(List<ResolvedPattern> targets, int type) {
        Set<String> kin = kin(dictionary.word(type));
        return targets.stream()
                .flatMapToInt(target -> target.types().stream())
                .anyMatch(code -> !Collections.disjoint(kin, kin(dictionary.word(code))));
    }

    private Set<String> kin(String type) {
        Set<String> kin = new HashSet<>(vocabulary.ancestors(type));
        kin.add(type);
        return kin;
    }
}
