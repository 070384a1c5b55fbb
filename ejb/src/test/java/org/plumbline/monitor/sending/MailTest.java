package org.plumbline.monitor.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.sending.Warned.CLAIM;
import static org.plumbline.monitor.sending.Warned.dying;
import static org.plumbline.monitor.sending.Warned.last;
import static org.plumbline.monitor.sending.Warned.later;
import static org.plumbline.monitor.sending.Warned.provider;
import static org.plumbline.monitor.sending.Warned.sending;
import static org.plumbline.monitor.sending.Warned.warn;
import static org.plumbline.monitor.sending.Warned.warning;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.sending.Destination.Kind;
import org.plumbline.monitor.sending.Destination.State;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** What an e-mail says, and how it comes to the mail server: encrypted, to the one that was meant, after a sign-in. */
class MailTest {
    @ParameterizedTest
    @EnumSource
    void an_email_has_a_message_id_made_of_the_records_id(TestDatabase database) throws Exception {
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try (TestMonitor monitor = new TestMonitor(database, mail(post.getSmtp().getPort(), "none"))) {
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
        } finally {
            post.stop();
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
    @ValueSource(strings = {"starttls", "tls"})
    void it_signs_in_and_tells_nothing_but_encrypted(String tls) throws Exception {
        try (PostOffice post = new PostOffice(Certificates.GOOD.shown(), tls.equals("tls"))) {
            Destination.Outcome outcome = mailed(post, tls, PostOffice.PASSWORD);

            assertThat(outcome.answer()).isEqualTo("The mail server took it");
            assertThat(post.messages)
                    .hasSize(1)
                    .allMatch(message -> message.contains("Subject: WP-seetec: due on Thursday 5 March 2026"));
            assertThat(post.clear).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, starttls, its certificate has expired",
        "EXPIRED, tls, its certificate has expired",
        "OF_ANOTHER_NAME, starttls, its certificate is for another name",
        "OF_ANOTHER_NAME, tls, its certificate is for another name",
        "SELF_MADE, starttls, its certificate is of nobody whom this server trusts",
        "SELF_MADE, tls, its certificate is of nobody whom this server trusts"
    })
    void a_server_with_a_bad_certificate_is_told_nothing(Certificates shown, String tls, String reason)
            throws Exception {
        try (PostOffice post = new PostOffice(shown.shown(), tls.equals("tls"))) {
            Destination.Outcome outcome = mailed(post, tls, PostOffice.PASSWORD);

            assertThat(outcome.answer()).isEqualTo("Not sent to the mail server: " + reason);
            assertThat(outcome.state()).isEqualTo(State.WAITING);
            assertThat(post.messages).isEmpty();
            assertThat(post.clear).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        }
    }

    @Test
    void a_server_that_can_t_encrypt_is_told_nothing() throws Exception {
        try (PostOffice post = new PostOffice(null, false)) {
            Destination.Outcome outcome = mailed(post, "starttls", PostOffice.PASSWORD);

            assertThat(outcome.answer()).isEqualTo("Not sent to the mail server: it does not encrypt");
            assertThat(post.messages).isEmpty();
            assertThat(post.clear).allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT"));
        }
    }

    @Test
    void a_wrong_password_is_told_as_such() throws Exception {
        try (PostOffice post = new PostOffice(Certificates.GOOD.shown(), false)) {
            Destination.Outcome outcome = mailed(post, "starttls", "another");

            assertThat(outcome.answer()).isEqualTo("The mail server refused our sign-in");
            assertThat(post.messages).isEmpty();
        }
    }

    /** What became of one warning, sent by a node that trusts the authority of the tests. */
    private static Destination.Outcome mailed(PostOffice post, String tls, String password) {
        Map<String, Object> settings = new HashMap<>(mail(post.port(), tls));
        settings.put("plumbline.mail.user", PostOffice.USER);
        settings.put("plumbline.mail.password", password);
        try (TestMonitor monitor = new TestMonitor(TestDatabase.DERBY, settings)) {
            View seetec = provider(monitor);
            monitor.destinations.make(seetec, new NewDestination(Kind.MAIL, "quality@example.org", null));
            warn(monitor, seetec);
            sending(monitor).beat();
            return last(monitor, seetec);
        }
    }

    private static Map<String, Object> mail(int port, String tls) {
        return Map.of(
                "plumbline.mail.host",
                "localhost",
                "plumbline.mail.port",
                port,
                "plumbline.mail.from",
                "plumbline@example.org",
                "plumbline.mail.tls",
                tls);
    }
}
