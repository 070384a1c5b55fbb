package org.plumbline.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
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
 * <tr><td>plumbline.assessment.batch</td><td>500</td><td>cases to which events came, and as many
 * whose time came, in one transaction of the assessment</td></tr>
 * <tr><td>plumbline.reconciliation.seconds</td><td>10</td><td>pause between two steps of the proof that attainment is the
 * sum of a replay</td></tr>
 * <tr><td>plumbline.reconciliation.cases</td><td>200</td><td>cases that one step replays for each tenant</td></tr>
 * <tr><td>plumbline.intake.chunk</td><td>1000</td><td>lines in one transaction of the intake</td></tr>
 * <tr><td>plumbline.demonstration</td><td>false</td><td>load the demonstration's tenants, people and tokens</td></tr>
 * <tr><td>plumbline.demonstration.feed.seconds</td><td>60</td><td>pause between two feeds of invented events</td></tr>
 * <tr><td>plumbline.mail.host</td><td></td><td>server that e-mails go to; without it none are sent</td></tr>
 * <tr><td>plumbline.mail.port</td><td>587</td><td>its port</td></tr>
 * <tr><td>plumbline.mail.from</td><td></td><td>whom e-mails are from; without it none are sent</td></tr>
 * <tr><td>plumbline.mail.user, .password</td><td></td><td>what the server asks for, if it does</td></tr>
 * <tr><td>plumbline.mail.tls</td><td>starttls</td><td>starttls, tls, or none</td></tr>
 * <tr><td>plumbline.webhooks.loopback</td><td>false</td><td>webhooks on this machine are called too: for tests</td></tr>
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

    /** Where people find the pages; ends with a slash. */
    public String address() {
        String address =
                config.getOptionalValue("plumbline.address", String.class).orElse("http://localhost:8080/");
        return address.endsWith("/") ? address : address + "/";
    }

    /** How e-mails are encrypted on their way to the mail server. */
    public enum Tls {
        /** After a greeting. */
        STARTTLS,
        /** From the first byte on. */
        TLS,
        NONE
    }

    public boolean sendsMail() {
        return mailHost().isPresent() && mailFrom().isPresent();
    }

    public Optional<String> mailHost() {
        return text("plumbline.mail.host");
    }

    public int mailPort() {
        return atLeast(1, "plumbline.mail.port", 587);
    }

    public Optional<String> mailFrom() {
        return text("plumbline.mail.from");
    }

    public Optional<String> mailUser() {
        return text("plumbline.mail.user");
    }

    public Optional<String> mailPassword() {
        return text("plumbline.mail.password");
    }

    public Tls mailTls() {
        String word = text("plumbline.mail.tls").orElse("starttls");
        return Arrays.stream(Tls.values())
                .filter(tls -> tls.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "plumbline.mail.tls is " + word + ", but has to be starttls, tls or none"));
    }

    public boolean webhooksLoopback() {
        return config.getOptionalValue("plumbline.webhooks.loopback", Boolean.class)
                .orElse(false);
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }

    private int atLeast(int least, String name, int otherwise) {
        int value = config.getOptionalValue(name, Integer.class).orElse(otherwise);
        if (value < least) {
            throw new IllegalStateException(name + " is " + value + ", but has to be at least " + least);
        }
        return value;
    }
}
