package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.rest.Scheme.Provider;

/** A provider with something of everything, and all that an attacker can have found out of its names. */
final class Victim {
    static final String WORD = "victim";
    /** Stands in what nobody outside ever said: any answer with it leaks. */
    static final String SECRET = "kept-to-ourselves";

    private final Provider provider = Scheme.provider(WORD);
    private final String administer = Scheme.token(provider.tenant(), "administer");
    private final Known known = new Known();

    Victim() {
        String ref = provider.ref();
        send("application/x-ndjson", "/events", """
                {"id":"%1$s-1","case":"%1$s-case","type":"referral","occurred":"2026-03-02","attributes":{"group":"PG2"}}
                {"id":"%1$s-2","case":"%1$s-case","type":"contact","occurred":"2026-03-09"}
                {"id":"%1$s-3","case":"%1$s-too","type":"referral","occurred":"2026-03-02","attributes":{"group":"PG2"}}
                """.formatted(ref));
        send("application/yaml", "/calendars", """
                calendar: %s-days
                title: %s
                known: {first: 2026-01-01, last: 2026-12-31}
                hours:
                  monday-friday: 09:00-17:00
                """.formatted(ref, SECRET));
        send("application/yaml", "/profiles", """
                profile: %s-file
                zone: Europe/London
                case: %s
                events:
                  - type: referral
                    at: referred
                """.formatted(ref, SECRET));
        String login = "ann-" + ref + "@" + provider.tenant();
        send("application/json", "/tenants/" + provider.tenant() + "/people", """
                {"login": "%s", "name": "%s", "roles": ["tenant-administrator"], "password": "%s"}
                """.formatted(
                        login, SECRET, Walker.PASSWORD));
        send("application/json", "/tenants/" + provider.tenant() + "/audiences", """
                {"name": "%s"}
                """.formatted(SECRET));
        send("application/json", "/destinations", """
                {"kind": "webhook", "address": "https://localhost/%s"}
                """.formatted(SECRET));
        await().atMost(Duration.ofMinutes(2)).until(() -> cursor() != null);
        known.with("tenant", provider.tenant())
                .with("provider", ref)
                .with("contract", provider.contract())
                .with("id", ref)
                .with("standard", ref)
                .with("version", "1")
                .with("level", ref + "-01")
                .with("case", ref + "-case")
                .with("ref", ref + "-case")
                .with("event", ref + "-1")
                .with("login", login)
                .with("calendar", ref + "-days")
                .with("profile", ref + "-file")
                .with("number", number("/tenants/" + provider.tenant() + "/tokens"))
                .with("destination", number("/destinations"))
                .with("key", key())
                .with("answer", dispute())
                .with("cursor", cursor())
                .with("after", cursor())
                .with("name", job(Walker.person(login, Walker.PASSWORD)))
                .with("scheme", "Trial")
                .with("area", ref)
                .with("group", "PG2")
                .with("standardised", "true")
                .with("dimension", "first-contact")
                .with("state", "missed")
                .with("month", "2026-03")
                .with("from", "2026-01")
                .with("to", "2026-12")
                .with("since", "2026-01-01")
                .with("before", "2026-12-01")
                .with("limit", "100")
                .with("as", "csv")
                .with("knownOn", with(administer).get("/cases/" + ref + "-case").path("asOf"))
                .with("basis", "recorded")
                .with("period", "all")
                .with("due", "missed")
                .with("chart", "p")
                .with("by", "month")
                .with("yardstick", ref + "-01")
                .with("show", ref)
                .with("adjusted", "true")
                .with("seed", "seed")
                .with("size", "2")
                .with("edition", "1")
                .with("now", "true")
                .with("all", "true");
    }

    Known known() {
        return known;
    }

    String administer() {
        return administer;
    }

    /** Somebody of its own, who may do everything there. */
    Walker inEveryRole() {
        String login = "all-" + provider.ref() + "@" + provider.tenant();
        send("application/json", "/tenants/" + provider.tenant() + "/people", """
                {"login": "%s", "name": "All", "password": "%s",
                "roles": ["tenant-administrator", "quality-team", "contract-manager", "standards-editor"]}
                """.formatted(login, Walker.PASSWORD));
        return Walker.person(login, Walker.PASSWORD);
    }

    /** All that it has, as its own administrator reads it, whenever that is. */
    String everything() {
        return Stream.of(
                        "/contracts",
                        "/standards",
                        "/calendars",
                        "/profiles",
                        "/destinations",
                        "/attainment",
                        "/cases?state=missed",
                        "/answers",
                        "/cases/" + known.value("case"),
                        "/tenants/" + provider.tenant() + "/people",
                        "/operations/audit")
                .map(path -> with(administer).get(path).asString().replaceAll("\"asOf\":\"[^\"]*\"", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Of the first of those. */
    private String number(String path) {
        List<Integer> numbers = with(administer).get(path).jsonPath().getList("number");
        return String.valueOf(numbers.get(0));
    }

    private String key() {
        return with(administer).get("/cases/{case}", provider.ref() + "-case").path("opportunities[0].key");
    }

    private String dispute() {
        return with(administer)
                .contentType("application/json")
                .body("{\"case\":\"%s-case\",\"key\":\"%s\",\"ground\":\"event-missing\",\"words\":\"%s\"}"
                        .formatted(provider.ref(), key(), SECRET))
                .post("/answers")
                .path("number")
                .toString();
    }

    private String cursor() {
        return with(administer).get("/cases?state=missed&limit=1").path("next");
    }

    /** The name of the job that takes in a file with a line that is wrong. */
    private String job(Walker ann) {
        byte[] file = ("case,type,occurred\n" + SECRET + ",x,x").getBytes(StandardCharsets.UTF_8);
        Response done = ann.submit(
                "admin/events",
                Map.of("format", "csv"),
                request -> request.multiPart("file", SECRET + ".csv", file, "text/csv"));
        String to = done.header("Location");
        assertThat(to).as(done.asString()).contains("name=import-");
        return to.substring(to.indexOf("import-"));
    }

    private void send(String type, String path, String body) {
        var answer = with(administer).contentType(type).body(body).post(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isIn(200, 201);
    }
}
