package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;

/** Says in plain English where a window lies. */
record BetweenPhrases(Phrases phrases, Readings readings) {

    /** Such as "from 24 to 48 hours before the time that each booking gives as "scheduled for", phone call". */
    String sentence(Between between) {
        return window(between) + " " + anchor(between) + ", " + phrases.events(between.target());
    }

    private String window(Between between) {
        String side = between.before() ? " before" : " after";
        Span near = between.near();
        Span far = between.far();
        if (far == null) {
            return near.amount() == 0 ? "at any time before" : "at least " + Phrases.span(near, readings) + side;
        }
        if (near.equals(far)) {
            return "exactly " + Phrases.span(far, readings) + side;
        }
        if (near.amount() == 0) {
            return "at most " + Phrases.span(far, readings) + side;
        }
        String from = near.unit() == far.unit() ? Integer.toString(near.amount()) : Phrases.span(near, readings);
        return "from " + from + " to " + Phrases.span(far, readings) + side;
    }

    private String anchor(Between between) {
        if (between.at() == null) {
            return phrases.trigger(between.anchor(), between.each());
        }
        String booking = (between.each() ? "each " : "the ") + phrases.events(between.anchor());
        return "the time that " + booking + " gives as \"" + phrases.title(between.at()) + "\"";
    }

    List<String> counts(Between between) {
        List<String> said = new ArrayList<>();
        if (between.at() != null) {
            bookings(between, said);
        } else {
            said.add(Phrases.capital(phrases.trigger(between.anchor(), between.each())) + " is what is counted from.");
        }
        said.add(
                switch (readings.early()) {
                    case IGNORED -> "What comes too early does not count.";
                    case COUNTS -> "What comes too early counts too.";
                    case MISSES -> "What comes too early is a miss.";
                });
        return said;
    }

    private void bookings(Between between, List<String> said) {
        String booking = phrases.events(between.anchor());
        said.add(Phrases.capital(booking) + " names the time that is counted from.");
        said.add(
                readings.anchor() == Readings.Anchor.EACH_BOOKING
                        ? "A new booking moves it: the old one is withdrawn if nothing was decided yet, and each is"
                                + " judged by itself."
                        : "A new booking moves it, and the last one judges.");
        if (between.calledOff() != null) {
            said.add(Phrases.capital(phrases.events(between.calledOff())) + " calls it off.");
        }
        said.add(
                readings.shortNotice() == Readings.ShortNotice.MISSES
                        ? "A booking that leaves no time for it is a miss."
                        : "A booking that leaves no time for it is withdrawn.");
    }
}
