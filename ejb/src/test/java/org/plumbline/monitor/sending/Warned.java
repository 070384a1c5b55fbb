package org.plumbline.monitor.sending;

import static org.plumbline.monitor.TestMonitor.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.FixedConfig;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.WarnedReferral;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.sending.Destination.Kind;
import org.plumbline.monitor.tenancy.View;

/** A referral of seetec's on Monday 2 March 2026 is warned of on Tuesday the 3rd. */
final class Warned {
    static final Instant TUE_3_MARCH_2026 = Instant.parse("2026-03-03T00:00:00Z");
    static final Map<String, Object> LOOPBACK = Map.of("plumbline.webhooks.loopback", true);
    static final Duration CLAIM = Duration.ofMinutes(10);

    private Warned() {}

    static View provider(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, WarnedReferral.WARNED, LocalDate.of(2026, 1, 1));
        return seetec;
    }

    static MadeDestination webhook(TestMonitor monitor, View view, Receiver receiver, @Nullable String provider) {
        return monitor.destinations.make(view, new NewDestination(Kind.WEBHOOK, receiver.address(), provider));
    }

    static void warn(TestMonitor monitor, View view) {
        monitor.send(view, event("e1", "A-1", "referral", "2026-03-02"));
        monitor.machine.set(TUE_3_MARCH_2026);
        monitor.sweep.beat();
    }

    static void later(TestMonitor monitor, Duration time) {
        monitor.machine.set(monitor.machine.instant().plus(time));
    }

    /** A node that dies between the answer and writing it down. */
    static Sending dying(TestMonitor monitor) {
        Settings settings = new Settings(new FixedConfig(monitor.set()));
        return new Sending(monitor.store, monitor.views, monitor.warnings, monitor.clock, settings) {
            @Override
            void taken() {
                throw new IllegalStateException("dies");
            }
        };
    }

    /** A node that trusts the authority of the tests. */
    static Sending sending(TestMonitor monitor) {
        Settings settings = new Settings(new FixedConfig(monitor.set()));
        return new Sending(
                monitor.store, monitor.views, monitor.warnings, monitor.clock, settings, Certificates.trusted());
    }

    static WarningItem warning(TestMonitor monitor, View view) {
        return monitor.warnings.page(view, WarningFilter.ALL, null, 1).rows().get(0);
    }

    static Destination.Outcome last(TestMonitor monitor, View view) {
        return monitor.destinations.list(view).get(0).last();
    }

    static long count(TestMonitor monitor, String sql) {
        return monitor.store.across(on -> on.number(sql));
    }
}
