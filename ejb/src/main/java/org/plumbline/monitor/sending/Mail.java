package org.plumbline.monitor.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.casefile.WarningItem;

/** Writes e-mails, over the server that the settings name. The Message-ID is made of the warning's id. */
final class Mail {
    private static final Logger LOG = Logger.getLogger(Mail.class.getName());

    static final String NOT_SET_UP =
            "This server sends no e-mail: plumbline.mail.host and plumbline.mail.from are not both set";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final String PATIENCE_MILLIS = "10000";

    private final Settings settings;
    private final SSLContext trust;

    /** @param trust whose certificates are */
    Mail(Settings settings, SSLContext trust) {
        this.settings = settings;
        this.trust = trust;
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
            LOG.log(Level.INFO, "A warning could not be mailed", e);
            throw NotTaken.silent(words(e));
        }
    }

    private String words(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return "The mail server refused our sign-in";
        }
        if (e instanceof SendFailedException) {
            return "The mail server did not take this address";
        }
        if (String.valueOf(e.getMessage()).startsWith("STARTTLS is required")) {
            return "Not sent to the mail server: it does not encrypt";
        }
        return Encryption.objection(e)
                .map(objection -> "Not sent to the mail server: " + objection)
                .orElse("The mail server could not be reached");
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
        properties.put(mail + "ssl.socketFactory", trust.getSocketFactory());
        properties.setProperty(mail + "socketFactory.fallback", "false"); // else one that it refuses is tried again
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
        message.setSubject(warning.contract().ref() + ": due on " + DAY.format(local(warning)), utf8);
        message.setText(text(warning), utf8);
        message.saveChanges();
        return message;
    }

    private String text(WarningItem warning) {
        String what = warning.caseRef() == null ? "The contract as a whole" : "Case " + warning.caseRef();
        return """
                %s (%s, contract %s)

                %s

                It is due on %s (%s). Its standard asks for a warning %s before.

                %swarnings?id=%s
                """.formatted(
                        what,
                        warning.contract().providerName(),
                        warning.contract().ref(),
                        warning.promise(),
                        due(warning),
                        warning.contract().zone(),
                        warning.point(),
                        settings.address(),
                        warning.id());
    }

    /** The day, and unless it is the end of that, the time. */
    private static String due(WarningItem warning) {
        ZonedDateTime due = local(warning);
        boolean endOfDay = due.plus(1, ChronoUnit.MILLIS).toLocalTime().equals(LocalTime.MIDNIGHT);
        return DAY.format(due) + (endOfDay ? "" : ", " + TIME.format(due));
    }

    private static ZonedDateTime local(WarningItem warning) {
        return warning.due().atZone(warning.contract().zone());
    }
}
