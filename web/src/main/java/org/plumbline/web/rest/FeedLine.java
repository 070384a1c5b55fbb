package org.plumbline.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.Feed;

/**
 * A provider's feed on the wire.
 *
 * @param events that came, corrections with them
 * @param silentDays whole days since the last event came, null where none did
 * @param needed how many different events its promises need, {@code neverSent}: those of them that never came
 * @param writingKnown events of which it is known when they were written down, {@code writtenLate}: those of them more than
 *     a week after they happened
 * @param met verdicts met, {@code backDated}: only by what was written down after it was due
 * @param open opportunities, {@code openAndQuiet}: those in whose case nothing happened for four weeks
 * @param setAside cases that could not be judged
 */
public record FeedLine(
        String provider,
        String providerName,
        long cases,
        long events,
        long corrections,
        @Nullable Long silentDays,
        int needed,
        List<NeverSent> neverSent,
        long writingKnown,
        long writtenLate,
        long met,
        long backDated,
        long open,
        long openAndQuiet,
        long setAside) {

    /** An event in words, and in short the promises that need it. */
    public record NeverSent(String event, List<String> promises) {}

    static FeedLine of(Feed feed) {
        return new FeedLine(
                feed.provider(),
                feed.name(),
                feed.cases(),
                feed.events(),
                feed.corrections(),
                feed.silentDays(),
                feed.needed(),
                feed.missing().stream()
                        .map(missing -> new NeverSent(missing.event(), missing.promises()))
                        .toList(),
                feed.told(),
                feed.late(),
                feed.met(),
                feed.backDated(),
                feed.open(),
                feed.quiet(),
                feed.setAside());
    }
}
