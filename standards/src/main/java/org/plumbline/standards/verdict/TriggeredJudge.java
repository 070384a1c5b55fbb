package org.plumbline.standards.verdict;

/** An opportunity for the first trigger of each spell, or for each trigger, of those that this version judges. */
abstract class TriggeredJudge implements Judge {

    final int trigger;
    private final boolean each;

    TriggeredJudge(ResolvedPattern trigger, boolean each) {
        this.trigger = trigger.id;
        this.each = each;
    }

    /** Decides the opportunity that has begun at the trigger and tells it. */
    abstract void judge(Hearing hearing, ResolvedLevel level, int trigger);

    @Override
    public void judge(Hearing hearing, ResolvedLevel level) {
        int[] triggers = hearing.occurrences.of(trigger);
        int count = hearing.occurrences.count(trigger);
        int lastSpell = -1;
        for (int i = 0; i < count; i++) {
            int spell = hearing.spells.of(triggers[i]);
            if ((each || spell != lastSpell) && hearing.judges(hearing.history.day(triggers[i]))) {
                hearing.opportunity.begin(
                        triggers[i], 0, hearing.history.day(triggers[i]), hearing.history.earliest(triggers[i]));
                if (level.supplied) {
                    judge(hearing, level, triggers[i]);
                } else {
                    hearing.opportunity.noEvidence(Reason.NOT_SUPPLIED);
                    hearing.decide(level);
                }
            }
            lastSpell = spell;
        }
    }
}
