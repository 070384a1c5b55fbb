package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Trigger;

/** What starts the clocks of a promise, and what closes them. */
record Clocks(Level level, Question question) {

    /**
     * @param closing of the stay, unless that is to be ignored
     * @param state whether it runs
     */
    record Clock(Start start, Optional<Fact> closing, Running state) {}

    enum Running {
        YES,
        /** Nobody can tell when it starts. */
        UNTOLD,
        /** The case is counted, but its clock has not started. */
        NOT_YET
    }

    List<Clock> of(Trigger on) {
        List<Clock> clocks = new ArrayList<>();
        if (on.follows() != null) {
            for (LinkRule.Begun begun : new LinkRule(on.follows(), question).starts()) {
                Start start = begun.start();
                Spell spell = question.spells().stream()
                        .filter(each -> each.facts().contains(start.trigger()))
                        .findFirst()
                        .orElseThrow();
                Running state = begun.told() ? Running.YES : Running.UNTOLD;
                clocks.add(new Clock(start, closing(spell, start.trigger()), state));
            }
            return clocks;
        }
        for (Spell spell : question.spells()) {
            List<Fact> triggers = facts(spell, on.pattern(), on.each());
            if (level.over() != null) {
                facts(spell, level.over(), false).forEach(counted -> clocks.add(over(spell, counted, triggers)));
            } else {
                triggers.forEach(
                        trigger -> clocks.add(new Clock(Start.at(trigger), closing(spell, trigger), Running.YES)));
            }
        }
        return clocks;
    }

    /** "One opportunity for each case that started, known by that event and counted in its month." */
    private Clock over(Spell spell, Fact counted, List<Fact> triggers) {
        if (triggers.isEmpty()) {
            return new Clock(Start.at(counted), closing(spell, counted), Running.NOT_YET);
        }
        Fact trigger = triggers.get(0);
        Start start = new Start(trigger, 0, counted.day(), trigger.first(), trigger, counted.number());
        return new Clock(start, closing(spell, trigger), Running.YES);
    }

    private List<Fact> facts(Spell spell, Pattern pattern, boolean each) {
        return spell.facts().stream()
                .filter(fact -> question.known().fits(fact, pattern))
                .limit(each ? Long.MAX_VALUE : 1)
                .toList();
    }

    private Optional<Fact> closing(Spell spell, Fact trigger) {
        return level.readings().closing() == Readings.Closing.IGNORES ? Optional.empty() : spell.closingAfter(trigger);
    }
}
