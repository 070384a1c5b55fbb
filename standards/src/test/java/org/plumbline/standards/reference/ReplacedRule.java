package org.plumbline.standards.reference;

import java.time.Instant;
import java.util.List;
import org.plumbline.standards.policy.Level;

/**
 * "In place of which it stands for those it applies to: where it has a clock, those that were not decided before are not
 * judged", in the same stay of the case.
 */
record ReplacedRule(Level level, Question question) {

    List<Judged> without(List<Judged> judged) {
        List<Judged> special = question.levels().stream()
                .filter(other -> other.replaces().contains(level.id()))
                .flatMap(other -> question.whenever(other.id()).stream())
                .toList();
        return judged.stream()
                .filter(each -> special.stream().noneMatch(other -> replaces(other, each)))
                .toList();
    }

    private boolean replaces(Judged special, Judged other) {
        return spell(special).equals(spell(other)) && !decided(other).isBefore(special.start());
    }

    private Spell spell(Judged judged) {
        Fact trigger = question.fact(judged.key());
        return question.spells().stream()
                .filter(spell -> spell.facts().contains(trigger))
                .findFirst()
                .orElseThrow();
    }

    /** Q: when was a promise decided? When it was done, be it too early, excused or closed; else, done late or not, when it fell due. */
    private Instant decided(Judged judged) {
        Instant due = judged.due() == null ? Due.NOT_YET : judged.due();
        if (judged.decidedBy() == null || judged.doneLate()) {
            return due;
        }
        Instant done = question.fact(judged.decidedBy()).first();
        return done.isBefore(due) ? done : due;
    }
}
