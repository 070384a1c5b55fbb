package org.plumbline.monitor.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.casefile.Warnings;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Views;

/**
 * Sends what the outbox holds: claims some, sends each outside of any transaction, and writes down what became of it. Who
 * dies in between has it sent again, with the same id.
 */
@ApplicationScoped
public class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class.getName());

    private final Store store;
    private final Views views;
    private final Warnings warnings;
    private final TenantClock clock;
    private final Webhook webhook;
    private final Mail mail;

    @Inject
    public Sending(Store store, Views views, Warnings warnings, TenantClock clock, Settings settings) {
        this(store, views, warnings, clock, settings, trusted());
    }

    /** @param trust whose certificates of webhooks and of the mail server are */
    Sending(Store store, Views views, Warnings warnings, TenantClock clock, Settings settings, SSLContext trust) {
        this.store = store;
        this.views = views;
        this.warnings = warnings;
        this.clock = clock;
        this.webhook = new Webhook(settings.webhooksLoopback(), trust);
        this.mail = new Mail(settings, trust);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Sending() {
        this.store = null;
        this.views = null;
        this.warnings = null;
        this.clock = null;
        this.webhook = null;
        this.mail = null;
    }

    /** By the certificates that this Java trusts. */
    private static SSLContext trusted() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The certificates that this server trusts can't be read", e);
        }
    }

    /** Sends until nothing is due, some of each tenant's in turn. */
    public void beat() {
        Set<Long> silent = new HashSet<>();
        Set<TenantId> left = new HashSet<>();
        for (List<TenantId> due = due(left); !due.isEmpty(); due = due(left)) {
            due.stream().filter(Predicate.not(tenant -> some(tenant, silent))).forEach(left::add);
        }
    }

    private List<TenantId> due(Set<TenantId> left) {
        return store.across(sql -> Outbox.whose(sql, clock.received())).stream()
                .filter(tenant -> !left.contains(tenant))
                .toList();
    }

    /** @return whether there may be more */
    private boolean some(TenantId tenant, Set<Long> silent) {
        try {
            List<Delivery> claimed = store.in(tenant, session -> Outbox.claim(session, clock.received()));
            claimed.forEach(delivery -> send(delivery, silent));
            return !claimed.isEmpty();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Sending for tenant " + tenant + " failed; it is tried again");
            return false;
        }
    }

    private void send(Delivery delivery, Set<Long> silent) {
        Instant now = clock.received();
        if (silent.contains(delivery.destination())) {
            store.run(delivery.tenant(), session -> Outbox.putOff(session, delivery, now));
            return;
        }
        if (!store.in(delivery.tenant(), session -> Outbox.isWanted(session, delivery))) {
            return;
        }
        try {
            String answer = tried(delivery, now);
            taken();
            store.run(delivery.tenant(), session -> Outbox.sent(session, delivery, answer, clock.received()));
        } catch (NotTaken not) {
            LOG.info(() -> delivery + ": " + not.answer());
            if (not.isSilent()) {
                silent.add(delivery.destination());
            }
            store.run(delivery.tenant(), session -> Outbox.failed(session, delivery, not.answer(), clock.received()));
        }
    }

    private String tried(Delivery delivery, Instant now) throws NotTaken {
        try {
            WarningItem warning = warnings.find(views.ofService(delivery.tenant(), "sending"), delivery.warning())
                    .orElseThrow(() -> NotTaken.answered("Not sent: the tenant no longer sees its contract"));
            return switch (delivery.kind()) {
                case MAIL -> mail.send(delivery, warning, now);
                case WEBHOOK -> webhook.send(delivery, warning, now);
            };
        } catch (RuntimeException bad) {
            LOG.log(Level.WARNING, bad, () -> delivery + " can't be sent");
            throw NotTaken.answered("Not sent, by a fault of this server: its log tells more");
        }
    }

    /** After each that was taken; for tests that let the node die then. */
    void taken() {}
}
