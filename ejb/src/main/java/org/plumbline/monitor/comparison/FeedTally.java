package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.FeedListener;
import org.plumbline.monitor.assessment.Ruling;
import org.plumbline.monitor.assessment.SentEvent;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.verdict.State;

/** Counts what the feed of one contract sent. */
final class FeedTally implements FeedListener {
    private final Contract contract;
    private final CivilTime civil;
    private final long now;
    private final long today;
    private final Set<String> types = new HashSet<>();
    private long last = Long.MIN_VALUE;

    long cases;
    long setAside;
    long events;
    long corrections;
    long told;
    long late;
    long met;
    long backDated;
    long open;
    long quiet;

    /** @param now on the clock of the tenant that holds the contract's cases */
    FeedTally(Contract contract, Instant now) {
        this.contract = contract;
        this.civil = CivilTime.of(contract.zone());
        this.now = now.toEpochMilli();
        this.today = LocalDate.ofInstant(now, contract.zone()).toEpochDay();
    }

    Contract contract() {
        return contract;
    }

    /** Types of events that came; what only says that another never happened is none. */
    Set<String> types() {
        return types;
    }

    /** Whole days since the day of the last event; null: none came. */
    @Nullable
    Long silentDays() {
        return last == Long.MIN_VALUE
                ? null
                : ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(Instant.ofEpochMilli(last), contract.zone()), LocalDate.ofEpochDay(today));
    }

    @Override
    public void sent(SentEvent event) {
        events++;
        last = Math.max(last, Math.min(now, arrived(event)));
        if (!event.voids()) {
            types.add(event.type());
        }
        if (event.corrects()) {
            corrections++;
        } else if (event.recorded() != null || isReceivedByNow(event)) {
            long written = event.recorded() != null ? event.recorded() : event.received();
            told++;
            late += written > civil.endOf(event.day() + Feed.LATE_AFTER_DAYS) ? 1 : 0;
        }
    }

    /** What was loaded after the tenant's clock was stopped came when it was written down, or else when it happened. */
    private long arrived(SentEvent event) {
        if (isReceivedByNow(event)) {
            return event.received();
        }
        return event.recorded() != null ? event.recorded() : civil.startOf(event.day());
    }

    private boolean isReceivedByNow(SentEvent event) {
        return event.received() <= now;
    }

    @Override
    public void judged(@Nullable Integer lastDay, boolean aside, List<Ruling> rulings) {
        cases++;
        setAside += aside ? 1 : 0;
        boolean nothingHappens = lastDay == null || lastDay + Feed.QUIET_DAYS <= today;
        for (Ruling ruling : rulings) {
            if (ruling.state() == State.OPEN) {
                open++;
                quiet += nothingHappens ? 1 : 0;
            } else if (ruling.state() == State.MET) {
                met++;
                backDated += ruling.recordedLate() ? 1 : 0;
            }
        }
    }
}
