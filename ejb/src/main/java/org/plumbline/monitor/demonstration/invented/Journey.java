package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Pattern;

/** One invented case while it is being made up: what happens in it so far. */
final class Journey {
    private static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::when);

    private final Vocabulary vocabulary = Vocabulary.builtIn();
    private final Map<String, String> traits;
    private final List<Happening> ofContract;
    private final List<Happening> happenings = new ArrayList<>();

    /** @param ofContract what happens in its contract, and so in its sight, but is not its own to tell */
    Journey(Map<String, String> traits, List<Happening> ofContract) {
        this.traits = traits;
        this.ofContract = ofContract;
    }

    void add(String type, LocalDateTime when, Map<String, String> attributes) {
        happenings.add(new Happening(type, when, attributes));
    }

    void add(Concrete what, LocalDateTime when) {
        add(what.type(), when, what.attributes());
    }

    Optional<LocalDateTime> first(String type) {
        return first(Pattern.of(type));
    }

    Optional<LocalDateTime> first(Pattern pattern) {
        return seen(pattern).min(Comparator.naturalOrder());
    }

    List<LocalDateTime> all(Pattern pattern) {
        return seen(pattern).sorted().toList();
    }

    private Stream<LocalDateTime> seen(Pattern pattern) {
        return Stream.concat(happenings.stream(), ofContract.stream())
                .filter(happening -> happening.fits(pattern, vocabulary))
                .map(Happening::when);
    }

    /** Lets each such event say one thing more. */
    void say(Pattern pattern, String attribute, String value) {
        happenings.replaceAll(
                happening -> happening.fits(pattern, vocabulary) ? happening.saying(attribute, value) : happening);
    }

    /** Whether the condition holds by what happens in the whole journey. */
    boolean holds(Condition condition, LocalDateTime trigger) {
        if (condition instanceof Condition.Is is) {
            return is.values().contains(trait(is.attribute()));
        }
        if (condition instanceof Condition.Happened happened) {
            return all(happened.event()).stream().anyMatch(when -> !happened.sinceTrigger() || !when.isBefore(trigger));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), trigger);
        }
        return ((Condition.All) condition).conditions().stream().allMatch(one -> holds(one, trigger));
    }

    /** What is known of the customer by that name; empty if nothing is. */
    String trait(String attribute) {
        return traits.getOrDefault(attribute, "");
    }

    /** Nothing goes on after the end but what follows from it. */
    void dropAfter(LocalDateTime end) {
        happenings.removeIf(happening -> happening.when().isAfter(end));
    }

    /** What has happened by the end of the day, in order. */
    List<Happening> until(LocalDate last) {
        return happenings.stream()
                .filter(happening -> !happening.when().toLocalDate().isAfter(last))
                .sorted(IN_ORDER)
                .toList();
    }
}
