package org.plumbline.monitor.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.sending.Warned.LOOPBACK;
import static org.plumbline.monitor.sending.Warned.last;
import static org.plumbline.monitor.sending.Warned.provider;
import static org.plumbline.monitor.sending.Warned.sending;
import static org.plumbline.monitor.sending.Warned.warn;
import static org.plumbline.monitor.sending.Warned.webhook;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.sending.Destination.Kind;
import org.plumbline.monitor.sending.Destination.State;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Who is called, and by which certificate it is known to be the one that was meant. */
class WebhookTest {
    @ParameterizedTest
    @EnumSource
    void nothing_but_the_public_internet_is_called_and_that_only_encrypted(TestDatabase database) throws Exception {
        try (Receiver receiver = new Receiver();
                TestMonitor monitor = new TestMonitor(database, Map.of())) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            List.of(
                            "https://localhost/",
                            "https://10.0.0.1/",
                            "https://169.254.169.254/latest",
                            "https://[fd00::1]/",
                            "http://1.1.1.1/")
                    .forEach(address ->
                            monitor.destinations.make(seetec, new NewDestination(Kind.WEBHOOK, address, null)));
            warn(monitor, seetec);
            monitor.sending.beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(monitor.destinations.list(seetec))
                    .hasSize(6)
                    .allMatch(one -> one.last().state() == State.WAITING)
                    .allMatch(one -> one.last().answer().startsWith("Not called: "));
            assertThat(monitor.destinations.list(seetec).get(5).last().answer()).contains("https");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_redirect_is_not_followed(TestDatabase database) throws Exception {
        try (Receiver receiver = new Receiver();
                TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            receiver.status = 307;
            monitor.sending.beat();

            assertThat(receiver.calls).extracting(Receiver.Call::path).containsExactly("/warnings");
            assertThat(last(monitor, seetec).answer()).isEqualTo("HTTP 307");
        }
    }

    @Test
    void who_shows_a_certificate_that_is_trusted_is_called() throws Exception {
        try (Receiver receiver = Receiver.encrypted(Certificates.GOOD.shown());
                TestMonitor monitor = new TestMonitor(TestDatabase.DERBY, LOOPBACK)) {
            View seetec = provider(monitor);
            MadeDestination made = webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            sending(monitor).beat();

            assertThat(receiver.calls).hasSize(1).allMatch(call -> call.isSignedWith(made.secret()));
            assertThat(last(monitor, seetec).state()).isEqualTo(State.SENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, No answer: its certificate has expired",
        "OF_ANOTHER_NAME, No answer: its certificate is for another name",
        "SELF_MADE, No answer: its certificate is of nobody whom this server trusts"
    })
    void who_shows_another_is_told_nothing_and_the_reason_is_told(Certificates shown, String reason) throws Exception {
        try (Receiver receiver = Receiver.encrypted(shown.shown());
                TestMonitor monitor = new TestMonitor(TestDatabase.DERBY, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            sending(monitor).beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(last(monitor, seetec).answer()).isEqualTo(reason);
            assertThat(last(monitor, seetec).state()).isEqualTo(State.WAITING);
        }
    }
}
