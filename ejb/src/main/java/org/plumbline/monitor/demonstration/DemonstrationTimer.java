package org.plumbline.monitor.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.plumbline.monitor.Settings;

/** Asks the demonstration to advance, soon after the start and then every minute. */
@Singleton
@Startup
@DependsOn("Start")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationTimer {
    private static final Duration SOON = Duration.ofSeconds(1);

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private Demonstration demonstration;

    @PostConstruct
    void begin() {
        if (settings.demonstration()) {
            long pause = Duration.ofSeconds(settings.demonstrationFeedSeconds()).toMillis();
            timers.createIntervalTimer(SOON.toMillis(), pause, new TimerConfig("demonstration", false));
        }
    }

    @Timeout
    void advance() {
        demonstration.advance();
    }
}
