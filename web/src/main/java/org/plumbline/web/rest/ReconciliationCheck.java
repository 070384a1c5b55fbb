package org.plumbline.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.plumbline.monitor.assessment.Operations;
import org.plumbline.monitor.assessment.Proved;

/** What the proof of the figures found last. It is always up: what differed is put right, and no reason to answer nobody. */
@Readiness
@ApplicationScoped
public class ReconciliationCheck implements HealthCheck {
    @Inject
    org.plumbline.monitor.assessment.Readiness readiness;

    @Inject
    Operations operations;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told =
                HealthCheckResponse.named("reconciliation").up();
        if (readiness.isReady()) {
            Proved proved = operations.proved();
            told.withData("tenants", proved.tenants())
                    .withData("whole", proved.whole())
                    .withData("differing", proved.differing())
                    .withData(
                            "oldest",
                            proved.oldest() == null
                                    ? "none yet"
                                    : proved.oldest().toString());
        }
        return told.build();
    }
}
