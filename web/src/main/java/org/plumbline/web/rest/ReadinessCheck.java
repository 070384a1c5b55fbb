package org.plumbline.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: not before the migrations have run and the catalogue is read. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {
    @Inject
    org.plumbline.monitor.assessment.Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("plumbline")
                .status(readiness.isReady())
                .withData("state", readiness.state())
                .build();
    }
}
