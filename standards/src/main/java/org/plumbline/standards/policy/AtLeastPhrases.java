package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;

/** Says in plain English how many targets a window asks for. */
record AtLeastPhrases(Phrases phrases, Readings readings) {

    /** Such as "within 1 week of the first referral, at least 3 times, attempted contact". */
    String sentence(AtLeast atLeast) {
        String days = atLeast.distinctDays() && atLeast.times() > 1 ? " on different days" : "";
        Pattern enough = atLeast.enough();
        return window(atLeast) + ", at least " + Phrases.times(atLeast.times()) + days + ", "
                + phrases.events(atLeast.target())
                + (enough == null ? "" : "; or just once, " + phrases.events(enough));
    }

    private String window(AtLeast atLeast) {
        String trigger = phrases.trigger(atLeast.on());
        if (atLeast.window() instanceof AtLeast.For fixed) {
            return "within " + Phrases.span(fixed.span(), readings) + " of " + trigger;
        }
        if (atLeast.window() instanceof AtLeast.Next next) {
            return "in the calendar " + ReadingWords.word(next.period()) + " after that of " + trigger;
        }
        Span opens = atLeast.opens();
        String from = opens == null ? trigger : Phrases.span(opens, readings) + " after " + trigger;
        return "from " + from + " until " + phrases.events(((AtLeast.Until) atLeast.window()).event());
    }

    List<String> counts(AtLeast atLeast) {
        List<String> said = new ArrayList<>();
        if (atLeast.times() > 1) {
            said.add(
                    atLeast.distinctDays()
                            ? "Several on one day count once."
                            : "Several on one day count each for itself.");
        }
        if (atLeast.enough() != null) {
            said.add(Phrases.capital(phrases.events(atLeast.enough())) + " is enough by itself.");
        }
        if (atLeast.window() instanceof AtLeast.Until until) {
            if (atLeast.opens() != null) {
                said.add("What comes before the window opens does not count, and if it ends before that, the clock is"
                        + " withdrawn.");
            }
            said.add("It is judged when " + phrases.events(until.event()) + " happens, and is open until then.");
        } else {
            said.add("What comes before the window or after it does not count.");
        }
        return said;
    }
}
