package org.plumbline.monitor.assessment;

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

/** Lets the proof go on, on every node: whoever is later goes on from where the other came. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofTimer {
    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private Proving proving;

    @PostConstruct
    void begin() {
        long pause = Duration.ofSeconds(settings.reconciliationSeconds()).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig("reconciliation", false));
    }

    @Timeout
    void beat() {
        proving.beat();
    }
}
