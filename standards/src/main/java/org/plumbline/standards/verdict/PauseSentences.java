package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.event.History;

/** Says when and why the clock of an opportunity stood still. */
record PauseSentences(Opportunity o, Sight sight) {

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        PauseLedger ledger = o.ledger;
        for (int i = 0; i < ledger.count(); i++) {
            if (concerns(ledger.start(i), ledger.end(i))) {
                String since = moment(ledger.start(i));
                String why = ": " + reason(ledger.start(i)) + ".";
                said.add(
                        ledger.end(i) == Opportunity.NO_EVENT
                                ? "The clock has stood still since " + since + why
                                : "The clock stood still from " + since + " until " + moment(ledger.end(i)) + why);
            }
        }
        return said;
    }

    /** Why the clock stood still on the day, such as "hospital". */
    String reasonOn(int day) {
        int start = o.ledger.startedBy(day);
        return start == Opportunity.NO_EVENT ? "" : reason(start);
    }

    private boolean concerns(int start, int end) {
        History history = o.history();
        boolean before = end != Opportunity.NO_EVENT && history.earliest(end) <= o.startMillis();
        long until = o.hasDue() ? o.dueMillis() : o.asOfMillis();
        return !before && history.earliest(start) <= until;
    }

    private String reason(int start) {
        return sight.dictionary().word(o.ledger.reason(start)).replace('-', ' ');
    }

    private String moment(int event) {
        return Spoken.moment(sight.moment(o.history(), event), o.resolved().zone());
    }
}
