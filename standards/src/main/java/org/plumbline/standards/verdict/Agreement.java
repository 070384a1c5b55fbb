package org.plumbline.standards.verdict;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/** The limits that cases agree on: the word of an attribute when a clock starts, and the clock that it means. */
final class Agreement implements Way.Clock {

    private final int attribute;
    private final String title;
    private final boolean ofCase;
    private final String[] words;
    private final int[] codes;
    private final SpanClock[] clocks;

    Agreement(Agreed agreed, Readings readings, Resolution resolution) {
        attribute = resolution.asked(agreed.attribute());
        title = resolution.titleOf(agreed.attribute());
        ofCase = resolution.isOfCase(agreed.attribute());
        Map<String, Span> limits = agreed.limits();
        words = limits.keySet().toArray(String[]::new);
        codes = limits.keySet().stream().mapToInt(resolution::asked).toArray();
        clocks = limits.values().stream()
                .map(span -> resolution.clock(span, readings))
                .toArray(SpanClock[]::new);
    }

    @Override
    public long due(Hearing hearing) {
        return due(hearing.opportunity);
    }

    /** The due time by what was agreed when the clock started, or an answer of {@link Due}. */
    long due(Opportunity o) {
        return due(o, null);
    }

    private long due(Opportunity o, @Nullable StepListener steps) {
        int agreed = agreed(o);
        return agreed < 0 ? Due.NOT_AGREED : clocks[agreed].due(o.clockDay, o.clockInstant, 1, o.pauses, steps);
    }

    /** Position of the word, or -1 for none that means a limit. */
    private int agreed(Opportunity o) {
        int word = Hearing.attribute(o.history, o.history.begunBy(o.asOf), attribute, o.from, o.clockDay, ofCase);
        int at = codes.length - 1;
        while (at >= 0 && codes[at] != word) {
            at--;
        }
        return at;
    }

    @Override
    public void tell(Opportunity o, StepListener steps) {
        due(o, steps);
    }

    @Override
    public @Nullable Span span(Opportunity o) {
        int agreed = agreed(o);
        return agreed < 0 ? null : clocks[agreed].span();
    }

    @Override
    public String agreedIn(Opportunity o) {
        int agreed = agreed(o);
        return agreed < 0
                ? ""
                : title + " was " + words[agreed].replace('-', ' ') + " then: a limit of "
                        + clocks[agreed].span().words() + ".";
    }
}
