package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.plumbline.monitor.demonstration.invented.InventedCases;
import org.plumbline.monitor.demonstration.invented.InventedContract;
import org.plumbline.monitor.demonstration.invented.InventedEvent;
import org.plumbline.monitor.demonstration.invented.WorkProgramme;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.tenancy.TenantClock;

/**
 * Sends what the invented providers have done since the last time. What they do in the next hours is looked up ahead and
 * kept in memory only; all that lasts is the job's high-water mark, so that a stop of days is caught up on.
 */
@ApplicationScoped
public class DwpFeed {
    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final Duration AHEAD = Duration.ofHours(6);

    private final DwpLoad load;
    private final Jobs jobs;
    private final TenantClock clock;
    private final Map<String, List<InventedEvent>> coming = new LinkedHashMap<>();
    private Instant knownUntil = Instant.MIN;

    @Inject
    public DwpFeed(DwpLoad load, Jobs jobs, TenantClock clock) {
        this.load = load;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DwpFeed() {
        this(null, null, null);
    }

    /**
     * One call at a time.
     *
     * @param finished the job, once all that happened before the installation is in
     */
    void feed(Job finished) {
        Instant now = clock.now(finished.tenant());
        if (now.isAfter(knownUntil)) {
            lookAhead(finished, now.plus(AHEAD));
        }
        long sent = 0;
        for (Map.Entry<String, List<InventedEvent>> provider : coming.entrySet()) {
            List<InventedEvent> due = provider.getValue().stream()
                    .filter(event -> !event.sent().isAfter(now))
                    .toList();
            if (!due.isEmpty()) {
                load.feed(provider.getKey(), due);
                provider.getValue().removeAll(due);
                sent += due.size();
            }
        }
        if (sent > 0) {
            jobs.keep(finished.upTo(now, clock.received()));
            String count = String.valueOf(sent);
            LOG.fine(() -> "Demonstration: sent " + count + " invented events");
        }
    }

    private void lookAhead(Job job, Instant until) {
        InventedCases cases = load.cases(job);
        coming.clear();
        WorkProgramme.contracts().forEach((provider, contracts) -> {
            List<InventedEvent> events = new ArrayList<>();
            for (InventedContract contract : contracts) {
                events.addAll(cases.sentOfContract(contract, job.highWater(), until));
                events.addAll(cases.sent(contract, job.highWater(), until));
            }
            coming.put(provider, events);
        });
        knownUntil = until;
    }
}
