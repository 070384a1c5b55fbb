package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/**
 * A target by a limit, for the first trigger of each spell or for each trigger. Met as soon as one alternative is
 * kept; missed when the last limit that applies has passed.
 */
final class WithinJudge implements Judge {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final int trigger;
    private final boolean each;

    /** The alternatives that the feed supplies; the others can't be kept, and are not waited for. */
    private final Way[] ways;

    private final List<ResolvedPattern> targets;

    private WithinJudge(int trigger, boolean each, List<Way> ways, List<ResolvedPattern> targets) {
        this.trigger = trigger;
        this.each = each;
        this.ways = ways.toArray(Way[]::new);
        this.targets = targets;
    }

    static WithinJudge of(Measure.Within within, Readings readings, Resolution resolution) {
        List<Way> ways = new ArrayList<>();
        for (Measure.Alternative alternative : within.alternatives()) {
            if (resolution.isSupplied(alternative.target())) {
                ways.add(Way.of(alternative, readings, resolution));
            }
        }
        return new WithinJudge(
                resolution.pattern(within.trigger()).id,
                within.eachTrigger(),
                ways,
                within.alternatives().stream()
                        .map(alternative -> resolution.pattern(alternative.target()))
                        .toList());
    }

    @Override
    public List<ResolvedPattern> targets() {
        return targets;
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level) {
        int[] triggers = hearing.occurrences.of(trigger);
        int count = hearing.occurrences.count(trigger);
        int lastSpell = -1;
        for (int i = 0; i < count; i++) {
            int spell = hearing.spells.of(triggers[i]);
            if ((each || spell != lastSpell) && hearing.judges(hearing.history.day(triggers[i]))) {
                judge(hearing, level, triggers[i]);
            }
            lastSpell = spell;
        }
    }

    private void judge(Hearing hearing, ResolvedLevel level, int event) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity.begin(event, 0, history.day(event), history.earliest(event));
        if (!level.supplied) {
            o.noEvidence(Reason.NOT_SUPPLIED);
            hearing.decide(level);
            return;
        }
        int closing = level.closing == Readings.Closing.IGNORES ? NO_EVENT : hearing.spells.closingAfter(event);
        long untold = Due.NO_CLOCK;
        long lastDue = Due.NO_CLOCK;
        int kept = NO_EVENT;
        int late = NO_EVENT;
        boolean uncertain = false;
        for (Way way : ways) {
            long due = way.deadline().due(history, event, hearing.pauses, null);
            if (!Due.isTime(due)) {
                untold = Math.max(untold, due);
                continue;
            }
            TargetSearch search = hearing.search.among(hearing, level, way, event, due, closing);
            if (search.kept != NO_EVENT && (kept == NO_EVENT || search.kept < kept)) {
                kept = search.kept;
                o.due(due);
                o.clock = way.clock();
            } else if (kept == NO_EVENT && way.appliesAt(hearing, o, NO_EVENT, Math.min(hearing.asOf, due))) {
                uncertain |= search.uncertain;
                late = search.late != NO_EVENT && (late == NO_EVENT || search.late < late) ? search.late : late;
                if (due > lastDue) {
                    lastDue = due;
                    o.due(due);
                    o.clock = way.clock();
                }
            }
        }
        if (kept != NO_EVENT) {
            o.met(kept);
        } else if (untold != Due.NO_CLOCK) {
            o.due(Due.NO_CLOCK);
            o.noEvidence(Reason.of(untold));
        } else if (lastDue == Due.NO_CLOCK) {
            return;
        } else if (closing != NO_EVENT && history.earliest(closing) <= lastDue) {
            hearing.ended(level, closing);
        } else if (lastDue < hearing.asOf && uncertain) {
            o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
        } else if (lastDue < hearing.asOf) {
            o.missed(late);
        }
        hearing.decide(level);
    }
}
