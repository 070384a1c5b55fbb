package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/**
 * A target by a limit. Met as soon as one alternative is
 * kept; missed when the last limit that applies has passed.
 */
final class WithinJudge extends TriggeredJudge {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    /** The alternatives that the feed supplies; the others can't be kept, and are not waited for. */
    private final Way[] ways;

    private final List<ResolvedPattern> targets;

    private WithinJudge(Starts starts, List<Way> ways, List<ResolvedPattern> targets) {
        super(starts);
        this.ways = ways.toArray(Way[]::new);
        this.targets = targets;
    }

    static WithinJudge of(Level level, Measure.Within within, Resolution resolution) {
        List<Way> ways = new ArrayList<>();
        for (Measure.Alternative alternative : within.alternatives()) {
            if (resolution.isSupplied(alternative.target())) {
                ways.add(Way.of(alternative, level.readings(), resolution));
            }
        }
        return new WithinJudge(
                Starts.of(level, within.on(), resolution),
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
    void judge(Hearing hearing, ResolvedLevel level, int event) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity;
        int closing = level.closing == Readings.Closing.IGNORES ? NO_EVENT : hearing.spells.closingAfter(event);
        long untold = Due.NO_CLOCK;
        long lastDue = Due.NO_CLOCK;
        int kept = NO_EVENT;
        int late = NO_EVENT;
        boolean uncertain = false;
        for (Way way : ways) {
            long due = way.clock().due(hearing);
            if (!Due.isTime(due)) {
                untold = Math.max(untold, due);
                continue;
            }
            TargetSearch search = hearing.search.among(hearing, level, way, due, closing);
            if (search.kept != NO_EVENT && (kept == NO_EVENT || search.kept < kept)) {
                kept = search.kept;
                o.due(due);
                o.countedBy(way.clock());
            } else if (kept == NO_EVENT && way.appliesAt(hearing, o, NO_EVENT, Math.min(hearing.asOf, due))) {
                uncertain |= search.uncertain;
                late = search.late != NO_EVENT && (late == NO_EVENT || search.late < late) ? search.late : late;
                if (due > lastDue) {
                    lastDue = due;
                    o.due(due);
                    o.countedBy(way.clock());
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
