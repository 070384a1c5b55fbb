package org.plumbline.monitor.sending;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.casefile.WarningItem;

/** Writes e-mails, over the server that the settings name. The Message-ID is made of the warning's id. */
final class Mail {
    static final String NOT_SET_UP =
            "This server sends no e-mail: plumbline.mail.host and plumbline.mail.from are not both set";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final String PATIENCE_MILLIS = "10000";

    private final Settings settings;

    Mail(Settings settings) {
        this.settings = settings;
    }

    /** @return what came back */
    String send(Delivery delivery, WarningItem warning, Instant now) throws NotTaken {
        if (!settings.sendsMail()) {
            throw NotTaken.answered(NOT_SET_UP);
        }
        try {
            Session session = Session.getInstance(properties());
            Message message = message(session, delivery.address(), warning, now);
            try (Transport transport = session.getTransport()) {
                transport.connect(
                        settings.mailUser().orElse(null),
                        settings.mailPassword().orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
            return "The mail server took it";
        } catch (MessagingException e) {
            throw NotTaken.silent(
                    "The mail server did not take it: " + e.getClass().getSimpleName());
        }
    }

    private Properties properties() {
        String protocol = settings.mailTls() == Settings.Tls.TLS ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String mail = "mail." + protocol + ".";
        properties.setProperty(mail + "host", settings.mailHost().orElseThrow());
        properties.setProperty(mail + "port", String.valueOf(settings.mailPort()));
        properties.setProperty(mail + "auth", String.valueOf(settings.mailUser().isPresent()));
        boolean starts = settings.mailTls() == Settings.Tls.STARTTLS;
        properties.setProperty(mail + "starttls.enable", String.valueOf(starts));
        properties.setProperty(mail + "starttls.required", String.valueOf(starts));
        properties.setProperty(mail + "ssl.checkserveridentity", "true");
        properties.setProperty(mail + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(mail + "timeout", PATIENCE_MILLIS);
        properties.setProperty(mail + "writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    private MimeMessage message(Session session, String to, WarningItem warning, Instant now)
            throws MessagingException {
        InternetAddress from = new InternetAddress(settings.mailFrom().orElseThrow(), true);
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + warning.id() + "@" + domain + ">");
            }
        };
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        String utf8 = StandardCharsets.UTF_8.name();
        message.setSubject(warning.contract().ref() + ": due on " + DAY.format(due(warning)), utf8);
        message.setText(text(warning), utf8);
        message.saveChanges();
        return message;
    }

    private String text(WarningItem warning) {
        String what = warning.caseRef() == null ? "The contract as a whole" : "Case " + warning.caseRef();
        return """
                %s (%s, contract %s)

                %s

                It is due on %s at %s (%s). You asked to be warned %s before.

                %swarnings?id=%s
                """.formatted(
                        what,
                        warning.contract().providerName(),
                        warning.contract().ref(),
                        warning.promise(),
                        DAY.format(due(warning)),
                        TIME.format(due(warning)),
                        warning.contract().zone(),
                        warning.point(),
                        settings.address(),
                        warning.id());
    }

    private static java.time.ZonedDateTime due(WarningItem warning) {
        return warning.due().atZone(warning.contract().zone());
    }
}
