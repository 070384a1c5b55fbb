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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.store.NewTables;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.StoreFailed;

/** Beats on every node: the work is claimed in the database, so that no two nodes do the same. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private Store store;

    @Inject
    private Sweep sweep;

    @PostConstruct
    void begin() {
        long pause = Duration.ofSeconds(settings.heartbeatSeconds()).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig("heartbeat", false));
    }

    @Timeout
    void beat() {
        try {
            store.across(NewTables::look);
        } catch (StoreFailed failed) { // it is faster with it, and right without
            LOG.log(Level.FINE, "New tables are looked at with the next beat", failed);
        }
        sweep.beat();
    }
}
