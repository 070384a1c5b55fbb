package org.plumbline.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * What can be set by MicroProfile Config: a system property, or an environment variable such as
 * {@code PLUMBLINE_HEARTBEAT_SECONDS}.
 *
 * <table>
 * <caption>Settings</caption>
 * <tr><th>name</th><th>default</th><th>meaning</th></tr>
 * <tr><td>plumbline.heartbeat.seconds</td><td>2</td><td>pause between two looks for cases whose next change has
 * come</td></tr>
 * <tr><td>plumbline.assessment.batch</td><td>500</td><td>cases in one transaction of the assessment</td></tr>
 * <tr><td>plumbline.reconciliation.seconds</td><td>10</td><td>pause between two steps of the proof that attainment is the
 * sum of a replay</td></tr>
 * <tr><td>plumbline.reconciliation.cases</td><td>200</td><td>cases that one step replays for each tenant</td></tr>
 * <tr><td>plumbline.intake.chunk</td><td>1000</td><td>lines in one transaction of the intake</td></tr>
 * <tr><td>plumbline.demonstration</td><td>false</td><td>load the demonstration's tenants, people and tokens</td></tr>
 * <tr><td>plumbline.demonstration.feed.seconds</td><td>60</td><td>pause between two feeds of invented events</td></tr>
 * <tr><td>plumbline.address</td><td>http://localhost:8080/</td><td>where people find the pages</td></tr>
 * </table>
 */
@ApplicationScoped
public class Settings {
    private final Config config;

    @Inject
    public Settings(Config config) {
        this.config = config;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Settings() {
        this.config = null;
    }

    public int heartbeatSeconds() {
        return atLeast(1, "plumbline.heartbeat.seconds", 2);
    }

    public int assessmentBatch() {
        return atLeast(1, "plumbline.assessment.batch", 500);
    }

    public int reconciliationSeconds() {
        return atLeast(1, "plumbline.reconciliation.seconds", 10);
    }

    public int reconciliationCases() {
        return atLeast(1, "plumbline.reconciliation.cases", 200);
    }

    public int intakeChunk() {
        return atLeast(1, "plumbline.intake.chunk", 1_000);
    }

    public boolean demonstration() {
        return config.getOptionalValue("plumbline.demonstration", Boolean.class).orElse(false);
    }

    public int demonstrationFeedSeconds() {
        return atLeast(1, "plumbline.demonstration.feed.seconds", 60);
    }

    public String address() {
        return config.getOptionalValue("plumbline.address", String.class).orElse("http://localhost:8080/");
    }

    private int atLeast(int least, String name, int otherwise) {
        int value = config.getOptionalValue(name, Integer.class).orElse(otherwise);
        if (value < least) {
            throw new IllegalStateException(name + " is " + value + ", but has to be at least " + least);
        }
        return value;
    }
}
