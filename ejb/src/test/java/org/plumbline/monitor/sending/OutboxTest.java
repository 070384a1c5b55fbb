package org.plumbline.monitor.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.sending.Warned.CLAIM;
import static org.plumbline.monitor.sending.Warned.LOOPBACK;
import static org.plumbline.monitor.sending.Warned.TUE_3_MARCH_2026;
import static org.plumbline.monitor.sending.Warned.count;
import static org.plumbline.monitor.sending.Warned.dying;
import static org.plumbline.monitor.sending.Warned.last;
import static org.plumbline.monitor.sending.Warned.later;
import static org.plumbline.monitor.sending.Warned.provider;
import static org.plumbline.monitor.sending.Warned.warn;
import static org.plumbline.monitor.sending.Warned.warning;
import static org.plumbline.monitor.sending.Warned.webhook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.Sent;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.sending.Destination.State;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** A referral on Monday 2 March is warned of on Tuesday the 3rd; how its warning leaves the house. */
class OutboxTest {
    private Receiver receiver;

    @BeforeEach
    void open() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_webhook_is_called_once_with_the_records_id_and_a_signature(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            MadeDestination made = webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            WarningItem warning = warning(monitor, seetec);
            assertThat(warning.sent()).isEqualTo(Sent.WAITING);

            monitor.sending.beat();
            monitor.sending.beat();
            later(monitor, Duration.ofDays(3));
            monitor.sending.beat();

            assertThat(receiver.calls).hasSize(1);
            Receiver.Call call = receiver.calls.get(0);
            assertThat(call.id()).isEqualTo(warning.id());
            assertThat(call.timestamp()).isEqualTo(String.valueOf(TUE_3_MARCH_2026.getEpochSecond()));
            assertThat(call.isSignedWith(made.secret())).isTrue();
            assertThat(call.isSignedWith(Signature.newSecret())).isFalse();
            assertThat(data(call)).isEqualTo(data("""
                    {"type":"warning","timestamp":"2026-03-03T00:00:00Z","data":{"id":"%s","case":"A-1",
                    "provider":"seetec","contract":"WP-seetec","level":"first-contact-01","point":"2 days",
                    "due":"2026-03-05T23:59:59.999Z"}}""".formatted(warning.id())));
            assertThat(warning(monitor, seetec).sent()).isEqualTo(Sent.SENT);
            assertThat(last(monitor, seetec))
                    .isEqualTo(new Destination.Outcome(State.SENT, 1, "HTTP 204", TUE_3_MARCH_2026));
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_dies_after_sending_and_before_writing_it_down_has_it_sent_again_with_the_same_id(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);

            dying(monitor).beat();
            assertThat(receiver.calls).hasSize(1);
            assertThat(warning(monitor, seetec).sent()).isEqualTo(Sent.WAITING);

            TestMonitor next = monitor.restarted();
            next.sending.beat();
            assertThat(receiver.calls).as("as long as the other may be at it").hasSize(1);
            later(next, CLAIM);
            next.sending.beat();

            assertThat(receiver.calls)
                    .extracting(Receiver.Call::id)
                    .containsExactly(
                            warning(next, seetec).id(), warning(next, seetec).id());
            assertThat(last(next, seetec).state()).isEqualTo(State.SENT);
            assertThat(last(next, seetec).attempts()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_destination_that_fails_is_tried_after_ever_longer_pauses_and_given_up_at_last(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            receiver.status = 503;

            for (int attempt = 1; attempt <= 12; attempt++) {
                monitor.sending.beat();
                assertThat(receiver.calls).hasSize(attempt);
                assertThat(last(monitor, seetec).answer()).isEqualTo("HTTP 503");
                Duration pause = Duration.ofMinutes(1L << (attempt - 1));
                later(monitor, pause.minusMillis(1));
                monitor.sending.beat();
                assertThat(receiver.calls).as("before the pause is over").hasSize(attempt);
                later(monitor, Duration.ofMillis(1));
            }
            assertThat(last(monitor, seetec).state()).isEqualTo(State.GIVEN_UP);
            assertThat(last(monitor, seetec).attempts()).isEqualTo(12);
            assertThat(warning(monitor, seetec).sent()).isEqualTo(Sent.GIVEN_UP);

            receiver.status = 200;
            later(monitor, Duration.ofDays(9));
            monitor.sending.beat();
            assertThat(receiver.calls).hasSize(12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_is_told_but_whom_the_contract_was_granted_to(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            View dwp = monitor.again(monitor.views.ofService(
                    monitor.tenants.find("dwp").orElseThrow().id(), "test"));
            View serco = monitor.again(monitor.provider(dwp, "serco"));
            dwp = monitor.again(dwp);
            webhook(monitor, serco, receiver, null);
            webhook(monitor, monitor.commissioner("other"), receiver, null);
            MadeDestination ofSerco = webhook(monitor, dwp, receiver, "serco");
            MadeDestination ofSeetec = webhook(monitor, dwp, receiver, "seetec");
            warn(monitor, seetec);
            monitor.sending.beat();

            assertThat(receiver.calls)
                    .hasSize(1)
                    .allMatch(call -> call.isSignedWith(ofSeetec.secret()))
                    .noneMatch(call -> call.isSignedWith(ofSerco.secret()));
            assertThat(count(monitor, "select count(*) from warning_delivery")).isEqualTo(1);
            assertThat(warning(monitor, dwp).sent()).isEqualTo(Sent.SENT);
            assertThat(warning(monitor, seetec).sent())
                    .as("whom dwp tells is not seetec's to know")
                    .isEqualTo(Sent.NOWHERE);
            assertThat(monitor.destinations.list(serco)).hasSize(1);
            assertThatThrownBy(() -> monitor.destinations.remove(
                            serco, ofSeetec.destination().number()))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_nobody_answers_one_is_tried_and_the_others_wait(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            receiver.close();
            monitor.send(seetec, event("e2", "A-2", "referral", "2026-03-02"));
            warn(monitor, seetec);
            monitor.sending.beat();

            assertThat(count(monitor, "select count(*) from warning_delivery where attempts = 0"))
                    .isEqualTo(1);
            assertThat(count(monitor, "select count(*) from warning_delivery where attempts = 1"))
                    .isEqualTo(1);
            assertThat(last(monitor, seetec).answer()).startsWith("No answer: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void to_what_was_removed_nothing_is_sent_any_more(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            long number = webhook(monitor, seetec, receiver, null).destination().number();
            warn(monitor, seetec);
            monitor.destinations.remove(seetec, number);
            monitor.sending.beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(monitor.destinations.list(seetec)).isEmpty();
            assertThat(monitor.tenancy.audit(seetec, 9))
                    .extracting("deed")
                    .contains("made destination", "removed destination");
            assertThat(count(monitor, "select count(*) from destination where secret is not null"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_what_is_claimed_already_nothing_more_is_sent_after_the_removal(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            long number = webhook(monitor, seetec, receiver, null).destination().number();
            monitor.send(seetec, event("e2", "A-2", "referral", "2026-03-02"));
            warn(monitor, seetec);
            receiver.meanwhile = () -> monitor.destinations.remove(seetec, number);
            monitor.sending.beat();

            assertThat(receiver.calls).as("the one that was on its way").hasSize(1);
            assertThat(count(monitor, "select count(*) from warning_delivery where attempts = 1"))
                    .as("claimed together")
                    .isEqualTo(2);
            assertThat(count(monitor, "select count(*) from warning_delivery where state = 'GIVEN_UP'"))
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_while_its_destination_was_removed_is_given_up(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            long number = webhook(monitor, seetec, receiver, null).destination().number();
            warn(monitor, seetec);
            monitor.destinations.remove(seetec, number);
            monitor.store.run(
                    seetec.tenant(), session -> session.sql().change("update warning_delivery set state = 'WAITING'"));
            monitor.sending.beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(count(monitor, "select count(*) from warning_delivery where state = 'GIVEN_UP'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_an_erased_case_goes_what_was_sent_of_it(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, receiver, null);
            warn(monitor, seetec);
            monitor.erasure.erase(seetec, "A-1");
            monitor.sending.beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(count(monitor, "select count(*) from warning_delivery")).isZero();
        }
    }

    private static JsonObject data(Receiver.Call call) {
        return data(call.body());
    }

    private static JsonObject data(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
