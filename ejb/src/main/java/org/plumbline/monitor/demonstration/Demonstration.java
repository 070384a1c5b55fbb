package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.tenancy.TenantClock;

/** Brings the demonstration to where it should be by now: whole the first time, then by what happened since. */
@ApplicationScoped
public class Demonstration {
    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    private final Settings settings;
    private final DwpLoad dwp;
    private final BostonLoad boston;
    private final DwpFeed feed;
    private final Inviting inviting;
    private final SignedMonth signed;
    private final Jobs jobs;
    private final TenantClock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    @Inject
    public Demonstration(
            Settings settings,
            DwpLoad dwp,
            BostonLoad boston,
            DwpFeed feed,
            Inviting inviting,
            SignedMonth signed,
            Jobs jobs,
            TenantClock clock) {
        this.settings = settings;
        this.dwp = dwp;
        this.boston = boston;
        this.feed = feed;
        this.inviting = inviting;
        this.signed = signed;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Demonstration() {
        this(null, null, null, null, null, null, null, null);
    }

    public boolean isOn() {
        return settings.demonstration();
    }

    /** What is loading or has been loaded; empty where there is no demonstration. */
    public List<Job> progress() {
        return isOn() ? jobs.loads() : List.of();
    }

    /**
     * Loads what is missing, or else sends what the invented providers have done since. Does nothing while an earlier
     * call is still at it. What fails is told in the job and in the log, and tried again with the next call.
     */
    public void advance() {
        if (isOn() && busy.compareAndSet(false, true)) {
            try {
                Job cases = dwp.found();
                Job requests = boston.found();
                tellOnce(cases, requests);
                if (!jobs.claim(cases, clock.received())) {
                    LOG.fine("Demonstration: another node is at it");
                } else if (cases.isFinished() && requests.isFinished()) {
                    inviting.invite(); // whoever a later version has invited
                    sign();
                    feed.feed(cases);
                } else {
                    load(cases, requests);
                }
            } finally {
                busy.set(false);
            }
        }
    }

    private void sign() {
        try {
            signed.sign();
        } catch (Refused later) {
            LOG.log(Level.WARNING, later, () -> "Demonstration: no pack is signed yet; it is tried again");
        }
    }

    /** Where to go, once for each start of the server, whoever loads or has loaded. */
    private void tellOnce(Job cases, Job requests) {
        if (told.compareAndSet(false, true)) {
            boolean loaded = cases.isFinished() && requests.isFinished();
            boolean begun = cases.done() + requests.done() > 0;
            LOG.info(() -> loaded
                    ? "Demonstration: loaded earlier. " + whatNext()
                    : "Demonstration: loading" + (begun ? " goes on within five minutes of where it stopped" : "")
                            + ". Sign in meanwhile at " + settings.address());
        }
    }

    private void load(Job cases, Job requests) {
        Instant start = clock.received();
        inviting.invite();
        Job loaded = cases;
        try {
            dwp.load(cases);
            loaded = requests;
            boston.load(requests);
        } catch (RuntimeException failure) {
            jobs.fail(loaded, String.valueOf(failure.getMessage()), clock.received());
            LOG.log(Level.SEVERE, "Demonstration: " + loaded.title() + " stopped; it is tried again", failure);
            return;
        }
        long seconds = Duration.between(start, clock.received()).toSeconds();
        LOG.info(() -> "Demonstration: loaded in " + seconds + " s. " + whatNext());
    }

    private String whatNext() {
        StringBuilder text = new StringBuilder("Open ")
                .append(settings.address())
                .append(" and sign in with the password ")
                .append(DemonstrationPeople.PASSWORD)
                .append(" as");
        DemonstrationPeople.list()
                .forEach(person -> text.append("\n  ")
                        .append(person.login())
                        .append(" (")
                        .append(person.name())
                        .append("): ")
                        .append(person.look()));
        return text.toString();
    }
}
