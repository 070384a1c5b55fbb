package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.standards.event.Dictionary;

/** Judges the cases of a tenant whose next change has come, a batch at a time, each in a transaction of its own. */
@ApplicationScoped
public class Assessment {
    private final Store store;
    private final Words words;
    private final Resolutions resolutions;
    private final TenantClock clock;
    private final Settings settings;

    @Inject
    public Assessment(Store store, Words words, Resolutions resolutions, TenantClock clock, Settings settings) {
        this.store = store;
        this.words = words;
        this.resolutions = resolutions;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Assessment() {
        this(null, null, null, null, null);
    }

    /** One batch; whether more cases may be due. */
    public boolean batch(TenantId tenant) {
        Map<Integer, ResolvedContract> contracts = resolutions.of(tenant);
        Dictionary dictionary = words.of(tenant);
        long now = clock.now(tenant).toEpochMilli();
        int most = settings.assessmentBatch();
        return Turns.take(
                        tenant,
                        () -> store.in(tenant, session -> new Batch(session, dictionary, contracts, now).judge(most)))
                == most;
    }
}
