package org.plumbline.monitor.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.FixedConfig;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.WarningsTest;
import org.plumbline.monitor.casefile.Sent;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.sending.Destination.Kind;
import org.plumbline.monitor.sending.Destination.State;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** A referral on Monday 2 March is warned of on Tuesday the 3rd; how its warning leaves the house. */
class OutboxTest {
    private static final Instant TUE_3_MARCH_2026 = Instant.parse("2026-03-03T00:00:00Z");
    private static final Map<String, Object> LOOPBACK = Map.of("plumbline.webhooks.loopback", true);
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Receiver receiver;

    @BeforeEach
    void open() throws Exception {
        receiver = new Receiver();
        post.start();
    }

    @AfterEach
    void close() {
        receiver.close();
        post.stop();
    }

    @ParameterizedTest
    @EnumSource
    void a_webhook_is_called_once_with_the_records_id_and_a_signature(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            MadeDestination made = webhook(monitor, seetec, null);
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
            webhook(monitor, seetec, null);
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
            webhook(monitor, seetec, null);
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
            webhook(monitor, serco, null);
            webhook(monitor, monitor.commissioner("other"), null);
            MadeDestination ofSerco = webhook(monitor, dwp, "serco");
            MadeDestination ofSeetec = webhook(monitor, dwp, "seetec");
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
    void nothing_but_the_public_internet_is_called_and_that_only_encrypted(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, Map.of())) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, null);
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
    void a_redirect_is_not_followed(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, null);
            warn(monitor, seetec);
            receiver.status = 307;
            monitor.sending.beat();

            assertThat(receiver.calls).extracting(Receiver.Call::path).containsExactly("/warnings");
            assertThat(last(monitor, seetec).answer()).isEqualTo("HTTP 307");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_email_has_a_message_id_made_of_the_records_id(TestDatabase database) throws Exception {
        Map<String, Object> mail = Map.of(
                "plumbline.mail.host", "127.0.0.1",
                "plumbline.mail.port", post.getSmtp().getPort(),
                "plumbline.mail.from", "plumbline@example.org",
                "plumbline.mail.tls", "none");
        try (TestMonitor monitor = new TestMonitor(database, mail)) {
            View seetec = provider(monitor);
            monitor.destinations.make(seetec, new NewDestination(Kind.MAIL, "quality@example.org", "seetec"));
            warn(monitor, seetec);
            dying(monitor).beat();
            later(monitor, CLAIM);
            monitor.sending.beat();

            MimeMessage[] messages = post.getReceivedMessages();
            assertThat(messages)
                    .extracting(MimeMessage::getMessageID)
                    .containsExactly(
                            "<" + warning(monitor, seetec).id() + "@example.org>",
                            "<" + warning(monitor, seetec).id() + "@example.org>");
            assertThat(messages[0].getSubject()).isEqualTo("WP-seetec: due on Thursday 5 March 2026");
            assertThat((String) messages[0].getContent())
                    .contains("Case A-1 (Provider seetec, contract WP-seetec)")
                    .contains("It is due on Thursday 5 March 2026 (Europe/London).")
                    .contains("warnings?id=" + warning(monitor, seetec).id());
            assertThat(last(monitor, seetec).state()).isEqualTo(State.SENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_without_mail_says_so(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = provider(monitor);

            assertThatThrownBy(() -> monitor.destinations.make(
                            seetec, new NewDestination(Kind.MAIL, "quality@example.org", null)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("plumbline.mail.host");
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_nobody_answers_one_is_tried_and_the_others_wait(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            webhook(monitor, seetec, null);
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
            long number = webhook(monitor, seetec, null).destination().number();
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
    void what_was_written_while_its_destination_was_removed_is_given_up(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database, LOOPBACK)) {
            View seetec = provider(monitor);
            long number = webhook(monitor, seetec, null).destination().number();
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
            webhook(monitor, seetec, null);
            warn(monitor, seetec);
            monitor.erasure.erase(seetec, "A-1");
            monitor.sending.beat();

            assertThat(receiver.calls).isEmpty();
            assertThat(count(monitor, "select count(*) from warning_delivery")).isZero();
        }
    }

    private static View provider(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, WarningsTest.WARNED, LocalDate.of(2026, 1, 1));
        return seetec;
    }

    private MadeDestination webhook(TestMonitor monitor, View view, @Nullable String provider) {
        return monitor.destinations.make(view, new NewDestination(Kind.WEBHOOK, receiver.address(), provider));
    }

    private static void warn(TestMonitor monitor, View view) {
        monitor.send(view, event("e1", "A-1", "referral", "2026-03-02"));
        monitor.machine.set(TUE_3_MARCH_2026);
        monitor.sweep.beat();
    }

    private static void later(TestMonitor monitor, Duration time) {
        monitor.machine.set(monitor.machine.instant().plus(time));
    }

    /** A node that dies between the answer and writing it down. */
    private static Sending dying(TestMonitor monitor) {
        Settings settings = new Settings(new FixedConfig(monitor.set()));
        return new Sending(monitor.store, monitor.views, monitor.warnings, monitor.clock, settings) {
            @Override
            void taken() {
                throw new IllegalStateException("dies");
            }
        };
    }

    private static WarningItem warning(TestMonitor monitor, View view) {
        return monitor.warnings.page(view, WarningFilter.ALL, null, 1).rows().get(0);
    }

    private static Destination.Outcome last(TestMonitor monitor, View view) {
        return monitor.destinations.list(view).get(0).last();
    }

    private static long count(TestMonitor monitor, String sql) {
        return monitor.store.across(on -> on.number(sql));
    }

    private static JsonObject data(Receiver.Call call) {
        return data(call.body());
    }

    private static JsonObject data(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
