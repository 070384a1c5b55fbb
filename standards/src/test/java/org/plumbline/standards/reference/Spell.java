package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Standard;

/**
 * A stay of the case. Q: what ends one? The event that opens or reopens the case after a closing; until then what
 * happens belongs to the stay that was closed. A closing of a closed case is an event like any other.
 */
record Spell(List<Fact> facts, @Nullable Fact closing) {

    static List<Spell> of(Knowledge known, Standard standard) {
        List<Spell> spells = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Fact closing = null;
        for (Fact fact : known.facts()) {
            boolean opens = known.isAny(fact, standard.opens()) || known.isAny(fact, standard.reopens());
            if (closing != null && opens) {
                spells.add(new Spell(facts, closing));
                facts = new ArrayList<>();
                closing = null;
            }
            facts.add(fact);
            if (closing == null && known.isAny(fact, standard.closes())) {
                closing = fact;
            }
        }
        spells.add(new Spell(facts, closing));
        return spells;
    }

    /**
     * "A closing event ends only opportunities that started before it." Q: a date alone, and a closing on that day?
     * It did not certainly start before it, and lives on. Q: a later stay's closing? Ends what that stay started.
     */
    Optional<Fact> closingAfter(Fact start) {
        return Optional.ofNullable(closing).filter(start::certainlyBefore);
    }
}
