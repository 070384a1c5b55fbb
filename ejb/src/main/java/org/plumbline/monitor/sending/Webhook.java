package org.plumbline.monitor.sending;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.plumbline.monitor.casefile.WarningItem;

/**
 * Calls webhooks, by the Standard Webhooks specification: the id is the warning's, however often it is sent. No address
 * but one of the public internet is called, no redirect is followed, and of an answer no more is read than its status.
 */
final class Webhook {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final HttpClient client;
    private final boolean loopback;

    /**
     * @param loopback whether this machine itself may be called, without encryption too: for tests
     * @param trust whose certificates are
     */
    Webhook(boolean loopback, SSLContext trust) {
        this.loopback = loopback;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(trust)
                .build();
    }

    /** @return what came back */
    String send(Delivery delivery, WarningItem warning, Instant now) throws NotTaken {
        URI address = URI.create(delivery.address());
        check(address);
        String body = body(warning);
        long seconds = now.getEpochSecond();
        String secret = Objects.requireNonNull(delivery.secret());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Plumbline")
                .header("webhook-id", warning.id())
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(secret, warning.id(), seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = status(request);
        if (status / 100 != 2) {
            throw NotTaken.answered("HTTP " + status);
        }
        return "HTTP " + status;
    }

    private int status(HttpRequest request) throws NotTaken {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw NotTaken.silent(words(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotTaken.silent("No answer: this server was stopped meanwhile");
        }
    }

    private static String words(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return "No answer in time";
        }
        return "No answer: " + Encryption.objection(e).orElse("the connection failed");
    }

    /** The lookup is kept by Java for the call that follows, so that another answer to it leads nowhere else. */
    private void check(URI address) throws NotTaken {
        boolean safe = "https".equalsIgnoreCase(address.getScheme());
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                boolean here = loopback && one.isLoopbackAddress();
                if (!here && !Internet.has(one)) {
                    throw NotTaken.answered("Not called: its address is none of the public internet");
                }
                if (!here && !safe) {
                    throw NotTaken.answered("Not called: only https addresses are");
                }
            }
        } catch (UnknownHostException e) {
            throw NotTaken.silent("Not called: its host is not found");
        }
    }

    /** References and times, and nothing that is about a person. */
    static String body(WarningItem warning) {
        JsonObjectBuilder data = Json.createObjectBuilder().add("id", warning.id());
        if (warning.caseRef() == null) {
            data.addNull("case");
        } else {
            data.add("case", warning.caseRef());
        }
        data.add("provider", warning.contract().provider())
                .add("contract", warning.contract().ref())
                .add("level", warning.level())
                .add("point", warning.point())
                .add("due", told(warning, warning.due()));
        return Json.createObjectBuilder()
                .add("type", "warning")
                .add("timestamp", told(warning, warning.warned()))
                .add("data", data)
                .build()
                .toString();
    }

    private static String told(WarningItem warning, Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(warning.contract().zone()));
    }
}
