package org.plumbline.standards.verdict;

import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Trigger;

/** Where the clocks of a promise start: begins an opportunity at each place, for the judge to decide. */
sealed interface Starts {

    void each(Hearing hearing, ResolvedLevel level, TriggeredJudge judge);

    /** Of a level whose share may have a denominator of its own. */
    static Starts of(Level level, Trigger on, Resolution resolution) {
        Pattern over = level.over();
        return over == null
                ? of(on, resolution)
                : new OverMembers(resolution.pattern(over).id, resolution.pattern(on.pattern()).id);
    }

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
                            .plain()
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
                hearing.opportunity.plain();
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

    /** Whoever is a member of the denominator, from the first such event of each spell on; some clocks never start. */
    record OverMembers(int member, int trigger) implements Starts {
        @Override
        public void each(Hearing hearing, ResolvedLevel level, TriggeredJudge judge) {
            int[] members = hearing.occurrences.of(member);
            int lastSpell = -1;
            for (int i = 0; i < hearing.occurrences.count(member); i++) {
                int event = members[i];
                int spell = hearing.spells.of(event);
                if (spell != lastSpell && hearing.judges(hearing.history.day(event))) {
                    begin(hearing, level, judge, event, spell);
                }
                lastSpell = spell;
            }
        }

        private void begin(Hearing hearing, ResolvedLevel level, TriggeredJudge judge, int event, int spell) {
            Opportunity o = hearing.opportunity
                    .begin(event, 0, hearing.history.day(event), hearing.history.earliest(event))
                    .plain();
            int start = first(hearing, spell);
            if (start != Opportunity.NO_EVENT) {
                o.countsFrom(start, hearing.history.day(start), hearing.instant(start));
                o.opens = hearing.history.earliest(start);
                judge.begun(hearing, level);
                return;
            }
            int closing = level.closing == Readings.Closing.IGNORES
                    ? Opportunity.NO_EVENT
                    : hearing.spells.closingAfter(event);
            if (!level.supplied) {
                o.noEvidence(Reason.NOT_SUPPLIED);
            } else if (closing != Opportunity.NO_EVENT) {
                hearing.ended(level, closing);
            } else {
                o.twist = Twist.NOT_STARTED;
            }
            hearing.decide(level);
        }

        private int first(Hearing hearing, int spell) {
            int[] triggers = hearing.occurrences.of(trigger);
            for (int i = 0; i < hearing.occurrences.count(trigger); i++) {
                if (hearing.spells.of(triggers[i]) == spell) {
                    return triggers[i];
                }
            }
            return Opportunity.NO_EVENT;
        }
    }
}
