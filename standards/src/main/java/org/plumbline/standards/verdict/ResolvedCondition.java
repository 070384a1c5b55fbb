package org.plumbline.standards.verdict;

import java.util.BitSet;
import java.util.List;

/**
 * A condition as codes. What happened counts for a promise whenever it becomes known, but what did <em>not</em> happen
 * is asked as of the decision: a contact after the letter that was owed for want of one takes nothing back.
 */
sealed interface ResolvedCondition {

    ResolvedCondition ALWAYS = new All(List.of());

    /**
     * @param day the day of the start, on which attributes of the case are read
     * @param decision the event that decided, or {@link Opportunity#NO_EVENT}
     * @param decided the last millisecond of the decision otherwise
     * @param positive false inside an odd number of negations
     */
    boolean holds(Hearing hearing, int trigger, int day, int decision, long decided, boolean positive);

    record Is(int attribute, BitSet words, boolean atTrigger, boolean ofCase) implements ResolvedCondition {
        @Override
        public boolean holds(Hearing hearing, int trigger, int day, int decision, long decided, boolean positive) {
            int word = hearing.attribute(attribute, atTrigger ? trigger : Opportunity.NO_EVENT, day, ofCase);
            return word >= 0 && words.get(word);
        }
    }

    record Happened(ResolvedPattern event, boolean sinceTrigger, boolean byLimit) implements ResolvedCondition {
        @Override
        public boolean holds(Hearing hearing, int trigger, int day, int decision, long decided, boolean positive) {
            long last = byLimit ? decided : Long.MAX_VALUE;
            return hearing.happened(
                    event, sinceTrigger ? trigger : Opportunity.NO_EVENT, last, decision, decided, positive);
        }
    }

    record Not(ResolvedCondition condition) implements ResolvedCondition {
        @Override
        public boolean holds(Hearing hearing, int trigger, int day, int decision, long decided, boolean positive) {
            return !condition.holds(hearing, trigger, day, decision, decided, !positive);
        }
    }

    record All(List<ResolvedCondition> conditions) implements ResolvedCondition {
        @Override
        public boolean holds(Hearing hearing, int trigger, int day, int decision, long decided, boolean positive) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(hearing, trigger, day, decision, decided, positive)) {
                    return false;
                }
            }
            return true;
        }
    }
}
