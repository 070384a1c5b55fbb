package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.Scheme.Provider;

/** From an event to a webhook: the assessment warns, and the timer sends. */
class WarningsComeOutIT extends RestTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    private record Call(String id, String signature, String body) {}

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(headers.getFirst("webhook-id"), headers.getFirst("webhook-signature"), body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void a_warning_of_an_open_clock_arrives_at_its_webhook_under_the_records_id() {
        Provider north = Scheme.provider("warning", "within: 30 days, of: referral, do: contact, warn: 20 days before");
        String administer = Scheme.token(north.tenant(), "administer");
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        Response made = with(administer)
                .contentType("application/json")
                .body(Scheme.json(Map.of("kind", "webhook", "address", address)))
                .post("/destinations");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String secret = made.path("secret");
        assertThat(secret).startsWith("whsec_");

        String lately = Clock.systemUTC().instant().minus(Duration.ofDays(15)).toString();
        with(north.write())
                .contentType("application/x-ndjson")
                .body("{\"id\":\"r\",\"case\":\"waits\",\"type\":\"referral\",\"occurred\":\"" + lately + "\"}\n")
                .post("/events")
                .then()
                .statusCode(200);
        await().atMost(LONGEST)
                .until(() -> "sent".equals(with(north.read()).get("/warnings").path("warnings[0].sent")));

        Response warnings = with(north.read()).get("/warnings");
        String id = warnings.path("warnings[0].id");
        assertThat(calls).extracting(Call::id).containsExactly(id);
        assertThat(calls.get(0).signature()).startsWith("v1,");
        assertThat(calls.get(0).body())
                .contains("\"id\":\"" + id + "\"", "\"case\":\"waits\"", "\"contract\":\"" + north.contract() + "\"");

        Response destinations = with(administer).get("/destinations");
        assertThat((String) destinations.path("[0].last.state")).isEqualTo("sent");
        assertThat((int) destinations.path("[0].last.attempts")).isEqualTo(1);
        assertThat((String) destinations.path("[0].last.answer")).isEqualTo("HTTP 204");
        assertThat(destinations.asString()).doesNotContain(secret);
        int number = destinations.path("[0].number");
        assertThat(with(north.write()).get("/destinations").statusCode()).isEqualTo(403);
        with(administer).delete("/destinations/{number}", number).then().statusCode(204);
        assertThat(with(administer).get("/destinations").jsonPath().getList("$"))
                .isEmpty();
    }

    @Test
    void an_address_that_is_none_is_said_to_be_none() {
        String administer = Scheme.token(Scheme.provider("nowhere").tenant(), "administer");
        for (String address : List.of("ftp://example.org/", "https://ann:secret@example.org/", "example.org")) {
            Response refused = with(administer)
                    .contentType("application/json")
                    .body(Scheme.json(Map.of("kind", "webhook", "address", address)))
                    .post("/destinations");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).contains("is no address of a webhook");
        }
        Response noMail = with(administer)
                .contentType("application/json")
                .body(Scheme.json(Map.of("kind", "mail", "address", "quality@example.org")))
                .post("/destinations");
        assertThat(noMail.statusCode()).isEqualTo(409);
        assertThat(noMail.asString()).contains("plumbline.mail.host");
    }
}
