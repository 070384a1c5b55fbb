package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Session;
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
    private final Map<TenantId, Integer> lastRounds = new ConcurrentHashMap<>(); // whose contract's turn was last

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

    /**
     * One batch of what is due, and one of a round. Each has a transaction of its own, since each holds its cases in order
     * of their number. When the policy changes while one is judged it is undone: by which of the two it was judged, nobody
     * knows.
     */
    Outcome batch(TenantId tenant) {
        int most = settings.assessmentBatch();
        try {
            Due due = judge(
                    tenant,
                    (session, by) -> new Due(
                            new Wholes(session, by.words(), by.contracts(), by.now()).judge(),
                            by.batch(session).judgeDue(most)));
            int last = lastRounds.getOrDefault(tenant, 0);
            Optional<Integer> round =
                    judge(tenant, (session, by) -> by.batch(session).goRound(last, most));
            round.ifPresent(contract -> lastRounds.put(tenant, contract));
            return due.cases() >= most || due.wholes() > 0 || round.isPresent()
                    ? Outcome.MORE
                    : due.cases() == 0 ? Outcome.NONE : Outcome.LAST;
        } catch (Superseded again) {
            return Outcome.MORE;
        }
    }

    private record Due(int wholes, int cases) {}

    /** By what cases are judged, as it was read before the transaction. */
    private record By(Dictionary words, Map<Integer, ResolvedContract> contracts, long now) {
        Batch batch(Session session) {
            return new Batch(session, words, contracts, now);
        }
    }

    private <T> T judge(TenantId tenant, BiFunction<Session, By, T> work) {
        long stamp = store.across(PolicyStamp::of);
        By by = new By(
                words.of(tenant), resolutions.of(tenant), clock.now(tenant).toEpochMilli());
        return store.in(tenant, session -> {
            T done = work.apply(session, by);
            if (PolicyStamp.of(session.sql()) != stamp) {
                throw new Superseded();
            }
            return done;
        });
    }
}
