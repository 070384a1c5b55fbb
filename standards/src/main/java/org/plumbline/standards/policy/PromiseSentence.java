package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Measure.Alternative;
import org.plumbline.standards.policy.Measure.EachPeriod;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;

/**
 * A service level's rule as one plain English sentence, made from the rule itself: what the clock does, whatever the
 * promise's own words say.
 */
public final class PromiseSentence {

    private final Phrases phrases;
    private final Readings readings;

    private PromiseSentence(Vocabulary vocabulary, Readings readings) {
        this.phrases = new Phrases(vocabulary);
        this.readings = readings;
    }

    /**
     * Such as "Within 3 working days of the first referral, contact by phone; or, if no contact has happened since,
     * letter sent within 5 days."
     */
    public static String of(Level level, Vocabulary vocabulary) {
        PromiseSentence words = new PromiseSentence(vocabulary, level.readings());
        String rule = words.rule(level.measure());
        String only = level.condition().equals(Condition.ALWAYS)
                ? ""
                : "; only if " + words.phrases.clause(level.condition());
        return Phrases.capital(words.who(level) + rule + only + words.leeway(level.leeway()) + instead(level) + ".");
    }

    private static String instead(Level level) {
        return level.replaces().isEmpty() ? "" : "; in place of promise " + Phrases.and(level.replaces());
    }

    private String leeway(Leeway leeway) {
        String pauses = leeway.pauses().isEmpty()
                ? ""
                : "; the clock stands still during " + Phrases.or(phrases.reasons(leeway.pauses()));
        return pauses + (leeway.excuses().isEmpty() ? "" : "; excused by " + phrases.excuses(leeway));
    }

    private String rule(Measure measure) {
        if (measure instanceof Within within) {
            return within(within);
        }
        if (measure instanceof AtLeast atLeast) {
            return new AtLeastPhrases(phrases, readings).sentence(atLeast);
        }
        if (measure instanceof Between between) {
            return new BetweenPhrases(phrases, readings).sentence(between);
        }
        if (measure instanceof Value value) {
            return new ValuePhrases(phrases).sentence(value);
        }
        if (measure instanceof Volume volume) {
            return new VolumePhrases(phrases, readings).sentence(volume);
        }
        return every((Every) measure);
    }

    private String who(Level level) {
        List<String> who = new ArrayList<>();
        if (level.share() != null) {
            who.add("at least " + level.share().words() + " of each month's cases"
                    + (level.over() == null ? "" : " with " + phrases.events(level.over())));
        }
        if (!level.segment().equals(Condition.ALWAYS)) {
            who.add("where " + phrases.clause(level.segment()));
        }
        return who.isEmpty() ? "" : String.join(" ", who) + ": ";
    }

    private String within(Within within) {
        String trigger = phrases.trigger(within.on());
        Alternative main = within.alternatives().get(0);
        StringBuilder sentence =
                new StringBuilder(by(main.limit(), trigger)).append(", ").append(phrases.events(main.target()));
        if (!main.when().equals(Condition.ALWAYS)) {
            sentence.append(" if ").append(phrases.clause(main.when()));
        }
        for (Alternative other :
                within.alternatives().subList(1, within.alternatives().size())) {
            boolean always = other.when().equals(Condition.ALWAYS);
            sentence.append(always ? "; or " : "; or, if " + phrases.clause(other.when()) + ", ")
                    .append(phrases.events(other.target()))
                    .append(other.limit().equals(main.limit()) ? "" : " " + by(other.limit(), ""));
        }
        return sentence.toString();
    }

    /** @param trigger empty where it has been named and need not be again */
    private String by(Limit limit, String trigger) {
        if (limit instanceof Span span) {
            if (span.amount() == 0 && span.unit() != Unit.HOURS && span.unit() != Unit.BUSINESS_HOURS) {
                return trigger.isEmpty() ? "on the same day" : "on the day of " + trigger;
            }
            return "within " + Phrases.span(span, readings) + (trigger.isEmpty() ? "" : " of " + trigger);
        }
        if (limit instanceof Limit.Carried carried) {
            return "by the time that " + (trigger.isEmpty() ? "it" : trigger) + " gives as \""
                    + phrases.title(carried.attribute()) + "\"";
        }
        if (limit instanceof Agreed agreed) {
            return "within what " + phrases.title(agreed.attribute()) + " says when "
                    + (trigger.isEmpty() ? "the clock starts" : trigger + " comes") + " (" + agreed(agreed) + ")";
        }
        if (limit instanceof Limit.Nth nth) {
            return "by the day of the " + Phrases.ordinal(nth.n()) + " " + phrases.events(nth.event())
                    + (trigger.isEmpty() ? "" : " since " + trigger);
        }
        List<Limit> limits = ((Limit.Earliest) limit).limits();
        String rest = limits.stream().skip(1).map(each -> by(each, "")).collect(Collectors.joining(" or "));
        return by(limits.get(0), trigger) + " or " + rest + ", whichever ends first";
    }

    private String every(Every every) {
        String target = phrases.events(every.target());
        String span = "from " + (every.eachFrom() ? "each " : "") + phrases.events(every.from()) + until(every)
                + numbering(every) + ", ";
        if (every.rhythm() instanceof EachPeriod period) {
            String in = " in each calendar " + ReadingWords.word(period.period()) + ", ";
            return span + "at least " + Phrases.times(period.times()) + in + target;
        }
        if (every.rhythm() instanceof Grid grid) {
            return span + target + " in each fixed slot of " + phases(grid.phases());
        }
        if (every.rhythm() instanceof Agreed agreed) {
            return span + "from one " + target + " to the next at most what " + phrases.title(agreed.attribute())
                    + " says by then (" + agreed(agreed) + ")";
        }
        return span + "from one " + target + " to the next at most " + phases(((Rolling) every.rhythm()).phases());
    }

    /** {@code daily: 1 working day, weekly: 1 week}. */
    private String agreed(Agreed agreed) {
        return agreed.limits().entrySet().stream()
                .map(each -> each.getKey().replace('-', ' ') + ": " + Phrases.span(each.getValue(), readings))
                .collect(Collectors.joining(", "));
    }

    private String numbering(Every every) {
        boolean weeks = Spans.phases(every.rhythm()).size() > 1 || every.untilSpan() != null;
        return every.eachFrom() && weeks && readings.numbering() == Readings.Numbering.RESUMES
                ? " with weeks counted on from the first"
                : "";
    }

    private String until(Every every) {
        if (every.untilEvent() == null && every.untilSpan() == null) {
            return " for as long as the case is open";
        }
        String event = every.untilEvent() == null ? "" : " until " + phrases.events(every.untilEvent());
        String most = event.isEmpty() ? " for " : " and for at most ";
        return event + (every.untilSpan() == null ? "" : most + Phrases.span(every.untilSpan(), readings));
    }

    private String phases(List<Phase> phases) {
        if (phases.size() == 1 && phases.get(0).lastWeek() == Phase.OPEN_ENDED) {
            return Phrases.span(phases.get(0).limit(), readings);
        }
        List<String> words = phases.stream()
                .map(phase -> Phrases.span(phase.limit(), readings) + " " + weeks(phase))
                .toList();
        return Phrases.and(words);
    }

    private static String weeks(Phase phase) {
        if (phase.lastWeek() == Phase.OPEN_ENDED) {
            return "from week " + phase.firstWeek() + " on";
        }
        return phase.firstWeek() == phase.lastWeek()
                ? "in week " + phase.firstWeek()
                : "in weeks " + phase.firstWeek() + " to " + phase.lastWeek();
    }
}
