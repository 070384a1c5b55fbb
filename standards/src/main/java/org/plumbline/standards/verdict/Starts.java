package org.plumbline.standards.verdict;

import org.plumbline.standards.policy.Trigger;

/** Where the clocks of a promise start: begins an opportunity at each place, for the judge to decide. */
sealed interface Starts {

    void each(Hearing hearing, ResolvedLevel level, TriggeredJudge judge);

    static Starts of(Trigger on, Resolution resolution) {
        Trigger.Link link = on.follows();
        return link == null
                ? new AtEvents(resolution.pattern(on.pattern()).id, on.each())
                : new AtLinks(resolution.above(link.level()), link.when());
    }

    /** The first such event of each spell, or each one. */
    record AtEvents(int pattern, boolean each) implements Starts {
        @Override
        public void each(Hearing hearing, ResolvedLevel level, TriggeredJudge judge) {
            int[] triggers = hearing.occurrences.of(pattern);
            int count = hearing.occurrences.count(pattern);
            int lastSpell = -1;
            for (int i = 0; i < count; i++) {
                int event = triggers[i];
                int spell = hearing.spells.of(event);
                if ((each || spell != lastSpell) && hearing.judges(hearing.history.day(event))) {
                    hearing.opportunity
                            .begin(event, 0, hearing.history.day(event), hearing.history.earliest(event))
                            .countsFrom(event, hearing.history.day(event), hearing.instant(event));
                    judge.begun(hearing, level);
                }
                lastSpell = spell;
            }
        }
    }

    /** What became of another promise. */
    record AtLinks(ResolvedLevel follows, Trigger.When when) implements Starts {
        @Override
        public void each(Hearing hearing, ResolvedLevel level, TriggeredJudge judge) {
            Links links = hearing.follow(follows, when, level);
            for (int i = 0; i < links.count; i++) {
                boolean told = links.begin(i);
                if (!hearing.judges(hearing.opportunity.startDay)) {
                    continue;
                }
                if (told) {
                    judge.begun(hearing, level);
                } else {
                    hearing.opportunity.noEvidence(Reason.LINK_UNKNOWN);
                    hearing.decide(level);
                }
            }
        }
    }
}
