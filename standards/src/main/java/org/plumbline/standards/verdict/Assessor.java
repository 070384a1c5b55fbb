package org.plumbline.standards.verdict;

import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Subject;

/**
 * Judges cases. {@code assess} is a function of its arguments alone: the same give the same verdicts for ever, whatever
 * was judged before. It keeps working space from one case to the next, so use one assessor for each thread; counting
 * then allocates nothing for an opportunity.
 */
public final class Assessor {

    private final Hearing hearing = new Hearing();

    /**
     * Tells the listener every opportunity of the case, with its state as of the instant. Only events that have begun
     * by then count, one of which only the day is known from the first millisecond of its day on; what is due at the
     * instant or after it is still open. As of a date is as of its last millisecond.
     *
     * @param asOfMillis epoch milliseconds
     * @throws IllegalArgumentException unless the standards {@link ResolvedStandards#canJudge can judge} the history
     * @return the first instant after {@code asOfMillis} at which a verdict can be another without a new event, in
     *     epoch milliseconds, or {@link Long#MAX_VALUE} if only a new event can change any
     */
    public long assess(History history, ResolvedStandards standards, long asOfMillis, Listener listener) {
        return assess(Subject.CASE, history, standards, asOfMillis, listener);
    }

    /** The same for a contract: its own history, and the levels that it keeps as a whole. */
    public long assessContract(History history, ResolvedStandards standards, long asOfMillis, Listener listener) {
        return assess(Subject.CONTRACT, history, standards, asOfMillis, listener);
    }

    private long assess(
            Subject subject, History history, ResolvedStandards standards, long asOfMillis, Listener listener) {
        if (!standards.canJudge(history)) {
            throw new IllegalArgumentException("The history was made before the words of these standards were known");
        }
        int last = standards.timelines.length - 1;
        int first = 0;
        while (first < last && !hasBegunBefore(history, standards.knownUntil(first))) {
            first++;
        }
        if (first == last) {
            return assess(subject, history, standards.timelines[last], asOfMillis, listener);
        }
        Sieve sieve = new Sieve(standards, listener);
        for (int earlier = first; earlier < last; earlier++) {
            assess(subject, history, standards.timelines[earlier], asOfMillis, sieve.turnTo(earlier));
        }
        return assess(subject, history, standards.timelines[last], asOfMillis, sieve.turnTo(last));
    }

    /** Else nothing of it can have been decided before then. */
    private static boolean hasBegunBefore(History history, long knownUntil) {
        return history.size() > 0 && history.earliest(0) < knownUntil;
    }

    private long assess(Subject subject, History history, Timeline timeline, long asOfMillis, Listener listener) {
        Numbering numbering = timeline.versions.length > 1 ? new Numbering(listener) : null;
        hearing.begin(history, asOfMillis, numbering == null ? listener : numbering);
        Timeline.Days days = timeline.days(subject, history, asOfMillis);
        for (int version = 0; version < timeline.versions.length; version++) {
            hearing.before(timeline, days, version);
            if (!days.any(version)) {
                continue;
            }
            if (numbering != null) {
                numbering.turnTo(version);
            }
            ResolvedLevel[] levels = timeline.versions[version].levels;
            for (int level = 0; level < levels.length; level++) {
                if (levels[level].subject != subject) {
                    continue;
                }
                hearing.opportunity.level = timeline.levelOf[version][level];
                hearing.judge(levels[level]);
            }
        }
        return hearing.nextChange;
    }
}
