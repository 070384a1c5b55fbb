package org.plumbline.monitor.comparison;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How complete and how timely what a provider sends is.
 *
 * @param provider its name in addresses
 * @param events that came, corrections with them; {@code corrections}: those that void or replace another
 * @param needed how many different events its promises need, of those its contracts say it supplies
 * @param missing those of them that never came
 * @param silentDays whole days since the last event came, by the clock of the tenant that holds the cases; null: none came
 * @param told events, corrections left out, of which it is known when they were written down: as the sender says, or else
 *     when they were received; of those loaded after the clock was stopped, only as the sender says
 * @param late those of them written down more than {@value #LATE_AFTER_DAYS} days after the day on which they happened
 * @param met verdicts met, {@code backDated}: only by what was written down after it was due
 * @param open opportunities, {@code quiet}: those in whose case nothing happened for {@value #QUIET_DAYS} days
 * @param setAside cases that could not be judged
 */
public record Feed(
        String provider,
        String name,
        long cases,
        long events,
        long corrections,
        int needed,
        List<MissingEvent> missing,
        @Nullable Long silentDays,
        long told,
        long late,
        long met,
        long backDated,
        long open,
        long quiet,
        long setAside) {
    /** Days after which an event that was written down later is late. */
    public static final int LATE_AFTER_DAYS = 7;

    /** Days without anything happening after which an open opportunity is doubtful. */
    public static final int QUIET_DAYS = 28;

    /** Days after which a feed is silent. */
    public static final int SILENT_AFTER_DAYS = 7;

    public Feed {
        missing = List.copyOf(missing);
    }

    /**
     * An event that never came.
     *
     * @param event in words, {@code promises}: those that need it, in short
     */
    public record MissingEvent(String event, List<String> promises) {
        public MissingEvent {
            promises = List.copyOf(promises);
        }
    }

    /** @param contracts those of the provider, at least one */
    static Feed of(List<FeedTally> contracts, int needed, List<MissingEvent> missing) {
        return new Feed(
                contracts.get(0).contract().provider(),
                contracts.get(0).contract().providerName(),
                sum(contracts, tally -> tally.cases),
                sum(contracts, tally -> tally.events),
                sum(contracts, tally -> tally.corrections),
                needed,
                missing,
                contracts.stream()
                        .map(FeedTally::silentDays)
                        .filter(Objects::nonNull)
                        .min(Long::compare)
                        .orElse(null),
                sum(contracts, tally -> tally.told),
                sum(contracts, tally -> tally.late),
                sum(contracts, tally -> tally.met),
                sum(contracts, tally -> tally.backDated),
                sum(contracts, tally -> tally.open),
                sum(contracts, tally -> tally.quiet),
                sum(contracts, tally -> tally.setAside));
    }

    private static long sum(List<FeedTally> contracts, ToLongFunction<FeedTally> of) {
        return contracts.stream().mapToLong(of).sum();
    }

    /** Whether nothing came for more than {@value #SILENT_AFTER_DAYS} days, or nothing ever. */
    public boolean isSilent() {
        return silentDays == null || silentDays > SILENT_AFTER_DAYS;
    }

    /** Of those told, or null where nothing is told. */
    public @Nullable Double lateShare() {
        return share(late, told);
    }

    /** Of those met, or null where none is. */
    public @Nullable Double backDatedShare() {
        return share(backDated, met);
    }

    /** Of all events, or null where none came. */
    public @Nullable Double correctedShare() {
        return share(corrections, events);
    }

    /** Of those open, or null where none is. */
    public @Nullable Double quietShare() {
        return share(quiet, open);
    }

    private static @Nullable Double share(long part, long of) {
        return of == 0 ? null : (Double) ((double) part / of);
    }
}
