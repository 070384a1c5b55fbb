package org.plumbline.standards.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.standards.policy.Measure.EachPeriod;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;

/**
 * How soon or how often, in a few words made from the rule: "within 2 days", "every 2 weeks". What is to be done, and
 * for whom, {@link PromiseSentence} says.
 */
public final class PromiseInShort {
    private PromiseInShort() {}

    /** Without capital and full stop, to stand in a table. */
    public static String of(Level level) {
        Readings readings = level.readings();
        if (level.measure() instanceof Within within) {
            // Alternatives often share a limit: each limit is said once.
            Set<String> limits = new LinkedHashSet<>();
            within.alternatives().forEach(each -> limits.add(by(each.limit(), readings)));
            return String.join(", or ", limits);
        }
        if (level.measure() instanceof AtLeast atLeast) {
            return Phrases.times(atLeast.times()) + window(atLeast, readings);
        }
        if (level.measure() instanceof Between between) {
            return between(between, readings);
        }
        if (level.measure() instanceof Value value) {
            return value.bounds();
        }
        if (level.measure() instanceof Volume volume) {
            return "at least " + volume.times() + " in each " + volume.year().words();
        }
        Every every = (Every) level.measure();
        if (every.rhythm() instanceof EachPeriod period) {
            return Phrases.times(period.times()) + " in each calendar " + ReadingWords.word(period.period());
        }
        if (every.rhythm() instanceof Agreed) {
            return "as often as the case's plan says";
        }
        return every.rhythm() instanceof Grid grid
                ? "once in each " + phases("", grid.phases(), readings)
                : phases("every ", ((Rolling) every.rhythm()).phases(), readings);
    }

    private static String by(Limit limit, Readings readings) {
        if (limit instanceof Span span) {
            return sameDay(span) ? "on the same day" : "within " + shortly(span, readings);
        }
        if (limit instanceof Limit.Earliest earliest) {
            return earliest.limits().stream().map(each -> by(each, readings)).collect(Collectors.joining(" or "))
                    + ", whichever ends first";
        }
        if (limit instanceof Limit.Nth nth) {
            String event = String.join(" or ", nth.event().types()).replace('-', ' ');
            return "by the " + Phrases.ordinal(nth.n()) + " " + event;
        }
        return limit instanceof Agreed ? "within what the case's plan says" : "by the date that each carries";
    }

    private static boolean sameDay(Span span) {
        return span.amount() == 0 && span.unit() != Unit.HOURS && span.unit() != Unit.BUSINESS_HOURS;
    }

    private static String phases(String word, List<Phase> phases, Readings readings) {
        return phases.stream().map(phase -> word + gap(phase.limit(), readings)).collect(Collectors.joining(", then "));
    }

    private static String gap(Span span, Readings readings) {
        String words = shortly(span, readings);
        return words.startsWith("1 ") ? words.substring(2) : words;
    }

    private static String shortly(Span span, Readings readings) {
        boolean read = span.unit() == Unit.DAYS && readings.days() == Readings.Days.WORKING;
        boolean sameTime = span.unit() == Unit.WORKING_DAYS_SAME_TIME;
        return read || sameTime ? new Span(span.amount(), Unit.WORKING_DAYS).words() : Phrases.span(span, readings);
    }

    private static String window(AtLeast atLeast, Readings readings) {
        AtLeast.Window window = atLeast.window();
        if (atLeast.opens() != null) {
            return " after " + shortly(atLeast.opens(), readings) + " and before it ends";
        }
        if (window instanceof AtLeast.For fixed) {
            return " within " + shortly(fixed.span(), readings);
        }
        return window instanceof AtLeast.Next next
                ? " in the next calendar " + ReadingWords.word(next.period())
                : " before it ends";
    }

    private static String between(Between between, Readings readings) {
        String side = between.before() ? " before" : " after";
        String near = shortly(between.near(), readings);
        if (between.far() == null) {
            return between.near().amount() == 0 ? "any time" + side : "at least " + near + side;
        }
        String far = shortly(between.far(), readings);
        return (between.near().amount() == 0 ? "at most " + far : near + " to " + far) + side;
    }
}
