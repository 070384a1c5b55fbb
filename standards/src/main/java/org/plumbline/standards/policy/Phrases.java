package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.Attribute;
import org.plumbline.standards.event.AttributeType;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;

/** The parts of a rule in plain English, without articles and without capitals, to be put into sentences. */
final class Phrases {

    private static final List<String> ORDINALS = List.of("first", "second", "third");

    private final Vocabulary vocabulary;

    Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** {@code contact or letter sent (channel phone)}. */
    String events(Pattern pattern) {
        List<String> with = new ArrayList<>();
        if (pattern.only()) {
            with.add("just that type");
        }
        pattern.with()
                .forEach((name, values) -> with.add(
                        isYesOrNo(name, values)
                                ? yesOrNo(name, values.contains("no"))
                                : title(name) + " " + or(values)));
        return titles(pattern.types()) + (with.isEmpty() ? "" : " (" + String.join(", ", with) + ")");
    }

    /** {@code hospital}, {@code customer declined}. */
    List<String> reasons(Collection<String> reasons) {
        return reasons.stream().map(reason -> reason.replace('-', ' ')).toList();
    }

    /** {@code customer declined or missed appointment}. */
    String excuses(Leeway leeway) {
        return or(leeway.excuses().stream()
                .map(excuse -> excuse.types().equals(Set.of("excuse"))
                                && !excuse.with().isEmpty()
                        ? or(reasons(excuse.with().values().iterator().next()))
                        : events(excuse))
                .toList());
    }

    String titles(Collection<String> types) {
        return or(types.stream().map(this::typeTitle).toList());
    }

    String typeTitle(String type) {
        return vocabulary.find(type).map(EventType::title).orElse(type);
    }

    /** {@code payment group is PG5 and no contact has happened since}; after "if" or "where". */
    String clause(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is(is, false);
        }
        if (condition instanceof Condition.Happened happened) {
            return events(happened.event()) + " has happened" + since(happened);
        }
        if (condition instanceof Condition.Not not) {
            return not(not.condition());
        }
        List<String> all = ((Condition.All) condition)
                .conditions().stream().map(this::clause).toList();
        return all.isEmpty() ? "anything holds" : String.join(" and ", all);
    }

    private String not(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is(is, true);
        }
        if (condition instanceof Condition.Happened happened) {
            return "no " + events(happened.event()) + " has happened" + since(happened);
        }
        return condition instanceof Condition.Not not
                ? clause(not.condition())
                : "it does not hold that " + clause(condition);
    }

    private static String since(Condition.Happened happened) {
        return (happened.sinceTrigger() ? " since" : "") + (happened.byLimit() ? " by the limit" : "");
    }

    private String is(Condition.Is is, boolean not) {
        String now = is.atTrigger() ? "" : "now ";
        return isYesOrNo(is.attribute(), is.values())
                ? now + yesOrNo(is.attribute(), is.values().contains("no") != not)
                : title(is.attribute()) + " is " + now + (not ? "not " : "") + or(is.values());
    }

    private boolean isYesOrNo(String attribute, Set<String> values) {
        return vocabulary.attribute(attribute).type() == AttributeType.YES_NO && values.size() == 1;
    }

    private String yesOrNo(String attribute, boolean no) {
        return (no ? "not " : "") + title(attribute);
    }

    /** {@code the first referral}, but not "the first first assessment". */
    String first(Pattern pattern) {
        String events = events(pattern);
        return events.startsWith("first ") ? "the " + events : "the first " + events;
    }

    /** {@code each missed appointment}, {@code the first referral}. */
    String trigger(Pattern pattern, boolean each) {
        return each ? "each " + events(pattern) : first(pattern);
    }

    /** {@code each missed appointment}, {@code the day on which promise a-01 falls due}. */
    String trigger(Trigger on) {
        Trigger.Link link = on.follows();
        if (link == null) {
            return trigger(on.pattern(), on.each());
        }
        String promise = "promise " + link.level();
        return switch (link.when()) {
            case DONE -> "the " + titles(on.pattern().types()) + " that " + promise + " asks for";
            case DUE -> "the day on which " + promise + " falls due";
            case DONE_OR_DUE ->
                "the " + titles(on.pattern().types()) + " that keeps " + promise
                        + ", or else the day on which it falls due";
        };
    }

    /** {@code first}, {@code second}, {@code third}, {@code 4th}. */
    static String ordinal(int n) {
        if (n <= ORDINALS.size()) {
            return ORDINALS.get(n - 1);
        }
        boolean teen = n / 10 % 10 == 1;
        return n
                + (teen
                        ? "th"
                        : switch (n % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    /** {@code once}, {@code twice}, {@code 3 times}. */
    static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    /** {@code 3 days (read as working days)}, {@code 2 months of 28 days}. */
    static String span(Span span, Readings readings) {
        String words = span.words();
        if (span.unit() == Unit.DAYS && readings.days() == Readings.Days.WORKING) {
            return words + " (read as working days)";
        }
        if (span.unit() == Unit.MONTHS && readings.month() != Readings.Month.SAME_DAY) {
            return words + " of " + ReadingWords.word(readings.month());
        }
        return words;
    }

    /** A title inside a sentence: {@code payment group}, {@code CV}. */
    String title(String attribute) {
        Attribute found = vocabulary.attribute(attribute);
        String title = found.title();
        boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return acronym ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    static String or(Collection<String> words) {
        return joined(words, " or ");
    }

    static String and(Collection<String> words) {
        return joined(words, " and ");
    }

    private static String joined(Collection<String> words, String last) {
        List<String> list = List.copyOf(words);
        if (list.size() < 2) {
            return String.join("", list);
        }
        int end = list.size() - 1;
        return String.join(", ", list.subList(0, end)) + last + list.get(end);
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Types whose events count as one of the pattern's, besides those that it names. */
    List<String> kinds(Pattern pattern) {
        Set<String> named = pattern.types();
        return pattern.typesIn(vocabulary).stream()
                .filter(type -> !named.contains(type))
                .map(this::typeTitle)
                .toList();
    }
}
