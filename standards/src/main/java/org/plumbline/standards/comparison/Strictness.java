package org.plumbline.standards.comparison;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Measure.EachPeriod;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Unit;

/**
 * How soon, or how often, a promise must be kept: the time limit alone. What has to be done, for whom, and in how many
 * of the cases are other questions, which no single order answers.
 *
 * <p>Two promises can be put in order only where both count from the same event, or both bound the gap from one event
 * to the next, and only where one's limit has always ended when the other's ends. Two days are stricter than ten
 * working days; fifteen days and ten working days can't be told, as holidays decide.
 */
public final class Strictness {
    /** A grid's or a period's longest gap: early in one, late in the next. */
    private static final int TWO_SLOTS = 2;

    /** Strictest first as far as there is an order, which no two of this comparator's contradict. */
    public static final Comparator<Strictness> STRICTEST_FIRST = Comparator.comparing(
                    (Strictness one) -> one.reach().earliest())
            .thenComparing(one -> one.reach().latest());

    /** How one promise stands to another. */
    public enum Order {
        STRICTER,
        SAME,
        LAXER,
        /** No rule says which: they count from different events, or the calendar decides. */
        UNTOLD
    }

    private final String counts;
    private final Ends ends;

    private Strictness(String counts, Ends ends) {
        this.counts = counts;
        this.ends = ends;
    }

    /**
     * @param calendar what the level's working days mean; without it nothing can be told
     * @param zone civil time of the level's days
     */
    public static Strictness of(Level level, Optional<WorkingCalendar> calendar, ZoneId zone, Vocabulary vocabulary) {
        Measure measure = level.measure();
        if (measure.follows() != null) {
            // Its clock starts when another of the provider's own promises is done or due: a start that nobody shares.
            return new Strictness("after another promise", Ends.UNTOLD);
        }
        if (measure instanceof Within within) {
            Ends ends = within.alternatives().stream()
                    .map(each -> ends(each.limit(), level, calendar, zone))
                    .reduce(Ends::or)
                    .orElseThrow();
            return new Strictness(after(within.trigger(), within.eachTrigger(), vocabulary), ends);
        }
        if (measure instanceof AtLeast atLeast) {
            String counts = after(atLeast.trigger(), atLeast.eachTrigger(), vocabulary);
            Ends ends = atLeast.window() instanceof AtLeast.For fixed
                    ? ends(fixed.span(), level, calendar, zone)
                    : Ends.UNTOLD;
            return new Strictness(atLeast.times() == 1 ? counts : atLeast.times() + " times " + counts, ends);
        }
        if (measure instanceof Every every) {
            return new Strictness("from each to the next", gap(every, level, calendar, zone));
        }
        // A window has two ends, and a number no time at all: neither has an order of limits.
        return new Strictness(measure instanceof Between ? "in a window" : "by a number", Ends.UNTOLD);
    }

    private static String after(Pattern trigger, boolean each, Vocabulary vocabulary) {
        List<String> titles = trigger.types().stream()
                .map(type -> vocabulary.find(type).map(EventType::title).orElse(type))
                .toList();
        return (each ? "after each " : "after ") + String.join(" or ", titles);
    }

    private static Ends gap(Every every, Level level, Optional<WorkingCalendar> calendar, ZoneId zone) {
        if (every.rhythm() instanceof Rolling rolling) {
            return any(rolling.phases(), level, calendar, zone);
        }
        if (every.rhythm() instanceof Grid grid) {
            return any(grid.phases(), level, calendar, zone).upTo(TWO_SLOTS);
        }
        if (every.rhythm() instanceof Agreed agreed) {
            return ends(agreed, level, calendar, zone);
        }
        Span period =
                switch (((EachPeriod) every.rhythm()).period()) {
                    case WEEK -> new Span(1, Unit.WEEKS);
                    case MONTH -> new Span(1, Unit.MONTHS);
                    case QUARTER -> new Span(3, Unit.MONTHS);
                    case YEAR -> new Span(12, Unit.MONTHS);
                };
        return ends(period, level, calendar, zone).upTo(TWO_SLOTS).fromNothing();
    }

    /** Of phases with limits of their own, whichever holds. */
    private static Ends any(List<Phase> phases, Level level, Optional<WorkingCalendar> calendar, ZoneId zone) {
        return phases.stream()
                .map(phase -> ends(phase.limit(), level, calendar, zone))
                .reduce(Ends::or)
                .orElseThrow();
    }

    private static Ends ends(Limit limit, Level level, Optional<WorkingCalendar> calendar, ZoneId zone) {
        return calendar.map(days -> Ends.of(limit, level.readings(), days, zone))
                .orElse(Ends.UNTOLD);
    }

    /** From what the limit counts, such as "after referral" or "from each to the next": only these have an order. */
    public String counts() {
        return counts;
    }

    /** Days on which the limit can end. */
    public Reach reach() {
        return ends.reach();
    }

    /** How this stands to the other, by their time limits. */
    public Order to(Strictness other) {
        if (!counts.equals(other.counts)) {
            return Order.UNTOLD;
        }
        boolean notAfter = ends.neverAfter(other.ends);
        boolean notBefore = other.ends.neverAfter(ends);
        if (notAfter && notBefore) {
            return Order.SAME;
        }
        return notAfter ? Order.STRICTER : notBefore ? Order.LAXER : Order.UNTOLD;
    }
}
