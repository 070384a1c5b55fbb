package org.plumbline.monitor.sending;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/**
 * What an administrator says of a destination to be made.
 *
 * @param address one e-mail address, or the https address of a webhook
 * @param provider whose warnings, or null for all
 */
public record NewDestination(
        Destination.Kind kind, String address, @Nullable String provider) {
    private static final int LONGEST = 1_000;

    public NewDestination {
        address = address.strip();
        if (address.length() > LONGEST) {
            throw Refused.invalid("An address has at most " + LONGEST + " characters");
        }
        switch (kind) {
            case MAIL -> checkMail(address);
            case WEBHOOK -> checkWebhook(address);
        }
    }

    private static void checkMail(String address) {
        try {
            InternetAddress read = new InternetAddress(address, true);
            if (!read.getAddress().equals(address) || !address.matches("[\\x21-\\x7e]+@[^@]+")) {
                throw unlikeMail(address);
            }
        } catch (AddressException e) {
            throw unlikeMail(address);
        }
    }

    private static Refused unlikeMail(String address) {
        return Refused.invalid("'" + address + "' is no e-mail address: one such as quality@example.org is right");
    }

    private static void checkWebhook(String address) {
        try {
            URI read = new URI(address);
            boolean http = "https".equalsIgnoreCase(read.getScheme()) || "http".equalsIgnoreCase(read.getScheme());
            if (!http || read.getHost() == null || read.getUserInfo() != null || read.getFragment() != null) {
                throw unlikeWebhook(address);
            }
        } catch (URISyntaxException e) {
            throw unlikeWebhook(address);
        }
    }

    private static Refused unlikeWebhook(String address) {
        return Refused.invalid("'" + address + "' is no address of a webhook: one such as"
                + " https://example.org/warnings, without a name, a password or #, is right");
    }
}
