package org.plumbline.monitor.sending;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
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

/** Has what is due sent, on every node: who takes the turn first claims it. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendingTimer {
    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private Sending sending;

    @PostConstruct
    void begin() {
        long pause = Duration.ofSeconds(settings.heartbeatSeconds()).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig("sending", false));
    }

    @Timeout
    void beat() {
        sending.beat();
    }
}
