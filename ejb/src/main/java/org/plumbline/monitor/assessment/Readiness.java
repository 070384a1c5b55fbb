package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the service can be asked: not before the migrations have run and the catalogue is read. */
@ApplicationScoped
public class Readiness {
    private volatile boolean migrated;
    private volatile boolean catalogued;

    void migrated() {
        migrated = true;
    }

    void catalogued() {
        catalogued = true;
    }

    public boolean isReady() {
        return migrated && catalogued;
    }

    /** What is still to come, for the health check; "ready" at the end. */
    public String state() {
        if (!migrated) {
            return "migrating the database";
        }
        return catalogued ? "ready" : "reading the catalogue of standards";
    }
}
