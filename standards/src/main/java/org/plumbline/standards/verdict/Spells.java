package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.event.History;

/**
 * The spells of a case: the first runs from its first event, each later one from the event that opens or reopens it
 * after a closing. What follows a closing belongs to the spell that it closed, until the case is open again.
 */
final class Spells {

    private History history;
    private int count;
    private int[] from = new int[4];
    private int[] closedBy = new int[4];

    void cut(Occurrences occurrences, Resolved resolved) {
        history = occurrences.history();
        count = 1;
        from[0] = 0;
        closedBy[0] = Opportunity.NO_EVENT;
        if (resolved.closes == Resolution.NO_PATTERN || occurrences.count(resolved.closes) == 0) {
            return;
        }
        int[] closings = occurrences.of(resolved.closes);
        for (int c = 0; c < occurrences.count(resolved.closes); c++) {
            int closing = closings[c];
            if (closedBy[count - 1] != Opportunity.NO_EVENT) {
                int opening = Math.min(
                        after(occurrences, resolved.reopens, closedBy[count - 1]),
                        after(occurrences, resolved.opens, closedBy[count - 1]));
                if (opening > closing) {
                    continue;
                }
                begin(opening);
            }
            closedBy[count - 1] = closing;
        }
        int opening = Math.min(
                after(occurrences, resolved.reopens, closedBy[count - 1]),
                after(occurrences, resolved.opens, closedBy[count - 1]));
        if (opening < Integer.MAX_VALUE) {
            begin(opening);
        }
    }

    private void begin(int event) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            closedBy = Arrays.copyOf(closedBy, count * 2);
        }
        from[count] = event;
        closedBy[count++] = Opportunity.NO_EVENT;
    }

    private static int after(Occurrences occurrences, int pattern, int closing) {
        if (pattern != Resolution.NO_PATTERN) {
            int[] events = occurrences.of(pattern);
            for (int i = 0; i < occurrences.count(pattern); i++) {
                if (events[i] > closing) {
                    return events[i];
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The event that begins the spell after the one in which this event lies, or {@link Opportunity#NO_EVENT}. */
    int nextFrom(int event) {
        int next = of(event) + 1;
        return next < count ? from[next] : Opportunity.NO_EVENT;
    }

    /** The index of the spell in which the event lies. */
    int of(int event) {
        int spell = count - 1;
        while (spell > 0 && from[spell] > event) {
            spell--;
        }
        return spell;
    }

    /** The event that closes the spell in which this one lies, or {@link Opportunity#NO_EVENT}. */
    int closing(int event) {
        return closedBy[of(event)];
    }

    /** The closing that ends what this event started: one that it certainly came before. */
    int closingAfter(int event) {
        int closing = closing(event);
        return closing != Opportunity.NO_EVENT && history.isCertainlyBefore(event, closing)
                ? closing
                : Opportunity.NO_EVENT;
    }
}
