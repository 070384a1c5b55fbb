package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.plumbline.rest.Scheme.Provider;

/**
 * A provider that missed contact with two customers by a day, and then, long after, uploaded that a day before was a
 * holiday.
 */
public final class LateHoliday {
    public static final String PASSWORD = Walker.PASSWORD;

    private final Provider provider = Scheme.provider("holiday", "within: 3 working days, of: referral, do: contact");

    public LateHoliday() {
        for (String one : cases()) {
            send("application/x-ndjson", "/events", """
                    {"id":"%1$s-r","case":"%1$s","type":"referral","occurred":"2026-03-02"}
                    {"id":"%1$s-c","case":"%1$s","type":"contact","occurred":"2026-03-06"}
                    """.formatted(one));
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> cases().stream().allMatch(one -> "missed".equals(stateOf(one)) && !provider.waits(one)));
        send("application/yaml", "/calendars", """
                calendar: england-and-wales
                title: England and Wales
                based-on: england-and-wales
                closed: [{date: 2026-03-04, name: Day of rest}]
                """);
    }

    public List<String> cases() {
        return List.of(provider.ref() + "-a", provider.ref() + "-b");
    }

    public String contract() {
        return provider.contract();
    }

    public String standard() {
        return provider.ref();
    }

    /** Somebody who edits its standards, by the login. */
    public String editor() {
        return person("standards-editor");
    }

    /** Somebody of the provider's, by the login. */
    public String person(String role) {
        String login = role + "@" + provider.tenant();
        Response made = with(ADMINISTER)
                .contentType("application/json")
                .body("{\"login\":\"%s\",\"name\":\"Ann\",\"roles\":[\"%s\"],\"password\":\"%s\"}"
                        .formatted(login, role, PASSWORD))
                .post("/tenants/{tenant}/people", provider.tenant());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return login;
    }

    public String stateOf(String caseReference) {
        return provider.stateOf(caseReference);
    }

    Provider provider() {
        return provider;
    }

    void send(String type, String path, String body) {
        Response answer = with(provider.write()).contentType(type).body(body).post(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isIn(200, 201);
    }
}
