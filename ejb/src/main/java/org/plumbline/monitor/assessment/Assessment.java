package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
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

    /** Whether a case or a contract of the tenant is due; waits for nobody, so that one on which somebody works counts too. */
    boolean isDue(TenantId tenant) {
        long now = clock.now(tenant).toEpochMilli();
        return store.in(tenant, session -> isDue(session, now));
    }

    static boolean isDue(Session session, long now) {
        return CaseRow.anyDue(session, now) || WholeRow.anyDue(session, now) || Round.any(session);
    }

    /** What a batch did. */
    enum Outcome {
        /** More cases may be due. */
        MORE,
        /** No other case was. */
        LAST,
        /** Whatever is due, another node is at it. */
        NONE
    }

    /** One batch. When the policy changes while it is judged it is undone: by which of the two it was judged, nobody knows. */
    Outcome batch(TenantId tenant) {
        long stamp = store.across(Assessment::stamp);
        Map<Integer, ResolvedContract> contracts = resolutions.of(tenant);
        Dictionary dictionary = words.of(tenant);
        long now = clock.now(tenant).toEpochMilli();
        int most = settings.assessmentBatch();
        try {
            return store.in(tenant, session -> {
                int wholes = new Wholes(session, dictionary, contracts, now).judge();
                int judged = new Batch(session, dictionary, contracts, now).judgeDue(most);
                boolean round = judged < most && new Batch(session, dictionary, contracts, now).goRound(most);
                if (stamp(session.sql()) != stamp) {
                    throw new Superseded();
                }
                return judged == most || wholes > 0 || round ? Outcome.MORE : judged == 0 ? Outcome.NONE : Outcome.LAST;
            });
        } catch (Superseded again) {
            return Outcome.MORE;
        }
    }

    private static long stamp(Sql sql) {
        return sql.number("select stamp from policy_stamp");
    }
}
