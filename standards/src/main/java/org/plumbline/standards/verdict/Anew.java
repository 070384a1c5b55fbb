package org.plumbline.standards.verdict;

import java.util.Locale;
import org.plumbline.standards.event.Moment;

/**
 * What an opportunity has to do with somebody who accepted to have it judged by what became known after it was decided.
 *
 * @param before how it had been decided
 */
record Anew(Acceptance acceptance, State before) {

    /** For the story. */
    String sentence(Opportunity o) {
        return "It was " + before.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + " by what was known when it was decided, and is judged anew because " + acceptance.by()
                + " accepted it on "
                + Spoken.moment(
                        Moment.at(acceptance.from(), o.resolved().zone()),
                        o.resolved().zone())
                + ": " + acceptance.reason() + (acceptance.reason().matches("(?s).*[.!?]") ? "" : ".");
    }
}
