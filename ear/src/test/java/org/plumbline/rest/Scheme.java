package org.plumbline.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.awaitility.Awaitility.await;

import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.TestServer;

/** Two providers of a scheme of their own, North and South, made over REST as an administrator would make them. */
final class Scheme {
    static final String ADMINISTER = "plb_public-demonstration-own-scheme-administer";
    static final String OWNER = "own-scheme.";
    static final String FAR = "2099-01-01";
    static final RestAssuredConfig TEXT = RestAssuredConfig.config()
            .encoderConfig(encoderConfig()
                    .encodeContentTypeAs("application/yaml", ContentType.TEXT)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs("image/png", ContentType.TEXT));
    private static final AtomicInteger MADE = new AtomicInteger();

    private static final String STANDARD = """
            standard: %1$s
            title: %1$s
            provider: %1$s
            scheme: Trial
            vocabulary: 1
            calendar: england-and-wales
            source: Made for the tests of the REST interface
            opens: referral
            levels:
            """;
    private static final String LEVEL =
            "  - {id: %s-%02d, dimension: %s, promise: Contact each customer in time., source: Step %2$d, %s}%n";

    private Scheme() {}

    /** A provider tenant with a contract, a standard in force from 2026 and two tokens. */
    record Provider(String ref, String contract, String read, String write) {
        /** The ref of the tenant, which own-scheme made. */
        String tenant() {
            return OWNER + ref;
        }

        /** The state of the case's first opportunity, or null before it has any. */
        @Nullable
        String stateOf(String caseReference) {
            return with(read).get("/cases/{case}", caseReference).path("opportunities[0].state");
        }

        /** Whether lists and rates don't have all of the case yet. */
        boolean waits(String caseReference) {
            return with(read).get("/cases/{case}", caseReference).path("waiting");
        }
    }

    static Provider provider(String word) {
        return provider(word, "within: 3 days, of: referral, do: contact");
    }

    /** @param rule the measure of the standard's one level, in the standards language */
    static Provider provider(String word, String rule) {
        return provider(word, List.of(Map.entry("first-contact", rule)), "2026-01-01");
    }

    /**
     * @param rules dimension and measure of each level
     * @param starts the contract's first day, from which on the standard is in force
     */
    static Provider provider(String word, List<Map.Entry<String, String>> rules, String starts) {
        awaitAdministrator();
        String ref = word + "-" + Long.toString(System.nanoTime(), 36) + MADE.incrementAndGet();
        String contract = ref + "-1";
        send("/tenants", Map.of("ref", OWNER + ref, "name", ref, "kind", "provider", "zone", "Europe/London"));
        send(
                "/contracts",
                Map.of(
                        "tenant",
                        OWNER + ref,
                        "ref",
                        contract,
                        "provider",
                        ref,
                        "providerName",
                        ref,
                        "commissioner",
                        "own-scheme",
                        "scheme",
                        "Trial",
                        "nation",
                        "england-and-wales",
                        "zone",
                        "Europe/London",
                        "starts",
                        starts));
        with(ADMINISTER)
                .contentType("application/yaml")
                .body(standard(ref, rules))
                .post("/standards")
                .then()
                .statusCode(201);
        with(ADMINISTER)
                .contentType("application/json")
                .body(json(Map.of("contracts", List.of(contract), "from", starts)))
                .post("/standards/{id}/versions/1/in-force", ref)
                .then()
                .statusCode(200);
        return new Provider(ref, contract, token(OWNER + ref, "read"), token(OWNER + ref, "write"));
    }

    private static String standard(String ref, List<Map.Entry<String, String>> rules) {
        StringBuilder yaml = new StringBuilder(STANDARD.formatted(ref));
        int number = 0;
        for (Map.Entry<String, String> rule : rules) {
            yaml.append(LEVEL.formatted(ref, ++number, rule.getKey(), rule.getValue()));
        }
        return yaml.toString();
    }

    static String token(String tenant, String scope) {
        return with(ADMINISTER)
                .contentType("application/json")
                .body(json(Map.of("label", "tests: " + scope, "scope", scope, "expires", FAR)))
                .post("/tenants/{tenant}/tokens", tenant)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    static RequestSpecification with(String token) {
        return given().config(TEXT).baseUri(TestServer.address() + "api/v1").header("Authorization", "Bearer " + token);
    }

    /** Of words only: the test needs no JSON library for that. */
    static String json(Map<String, ?> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\": " + value(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Scheme::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return "\"" + value + "\"";
    }

    private static void send(String path, Map<String, String> body) {
        with(ADMINISTER)
                .contentType("application/json")
                .body(json(body))
                .post(path)
                .then()
                .statusCode(201);
    }

    /** The demonstration's people and tokens are made in the background. */
    private static void awaitAdministrator() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> with(ADMINISTER).get("/tenants").statusCode() == 200);
    }
}
