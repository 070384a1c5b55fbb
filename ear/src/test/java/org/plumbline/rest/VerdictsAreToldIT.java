package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.rest.Scheme.Provider;

class VerdictsAreToldIT extends RestTest {
    private static final int MISSED = 5;
    private static Provider north;
    private static Provider south;

    @BeforeAll
    static void letTheTimerJudge() {
        north = Scheme.provider("north");
        south = Scheme.provider("south");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= MISSED; i++) {
            lines.append(event("late-" + i, "referral", "2026-03-0" + i));
        }
        lines.append(event("kept", "referral", "2026-03-02")).append(event("kept", "contact", "2026-03-05"));
        with(north.write())
                .contentType("application/x-ndjson")
                .body(lines.toString())
                .post("/events");
        await().atMost(Duration.ofMinutes(5))
                .until(() -> total(north.read(), "missed") == MISSED && total(north.read(), "met") == 1);
    }

    @Test
    void attainment_has_its_rate_and_interval() {
        Response answer = with(north.read()).get("/attainment?from=2026-03&to=2026-03");
        assertThat(answer.jsonPath().getList("rows")).hasSize(1);
        assertThat(answer.path("rows[0].level").toString()).isEqualTo(north.ref() + "-01");
        assertThat(answer.path("rows[0].month").toString()).isEqualTo("2026-03");
        assertThat(answer.path("rows[0].rate").toString()).isEqualTo("0.1667");
        assertThat(answer.jsonPath().getDouble("rows[0].low")).isLessThan(0.1667);
        assertThat(answer.jsonPath().getDouble("rows[0].high")).isGreaterThan(0.1667);
    }

    @Test
    void the_table_says_the_same() {
        String table = with(north.read()).get("/attainment.csv").asString();
        assertThat(table.lines().findFirst().orElseThrow()).startsWith("provider,providerName,contract,level,");
        assertThat(table.lines().skip(1)).singleElement().asString().contains(",2026-03,1,5,0,0,0,0,0.1667,");
    }

    @Test
    void a_case_tells_why() {
        Response kept = with(north.read()).get("/cases/kept");
        assertThat(kept.path("opportunities[0].state").toString()).isEqualTo("met");
        assertThat(kept.path("opportunities[0].version").toString()).isNotBlank();
        assertThat(kept.jsonPath().getList("opportunities[0].explanation")).isNotEmpty();
        assertThat(kept.jsonPath().getList("events")).hasSize(2);
        assertThat(with(north.read())
                        .get("/cases/late-1")
                        .path("opportunities[0].state")
                        .toString())
                .isEqualTo("missed");
    }

    @Test
    void a_case_is_told_as_it_was_known_on_a_day() {
        assertThat(with(north.read()).get("/cases/kept?knownOn=2026-01-31").statusCode())
                .as("nothing of it had been received")
                .isEqualTo(404);
        String now = with(north.read()).get("/cases/kept").path("asOf");
        assertThat(with(north.read())
                        .get("/cases/kept?knownOn={now}", now)
                        .path("opportunities[0].state")
                        .toString())
                .isEqualTo("met");
        Response ahead = with(north.read()).get("/cases/kept?knownOn=2999-01-01");
        assertThat(ahead.statusCode()).isEqualTo(400);
        assertThat(ahead.asString()).contains("knownOn", "until now");
    }

    @Test
    void attainment_is_told_as_it_was_known_on_a_day() {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        Response now = with(north.read()).get("/attainment");
        Response then = with(north.read()).get("/attainment?knownOn={day}", today);
        assertThat(then.statusCode()).as(then.asString()).isEqualTo(200);
        assertThat(counts(then)).isEqualTo(counts(now)).isNotEmpty();
        assertThat(then.path("knownBy").toString())
                .isEqualTo(then.path("rows[0].asOf").toString());
        assertThat(with(north.read())
                        .get("/attainment.csv?knownOn={day}", today)
                        .asString())
                .contains(",2026-03,1,5,0,0,0,0,0.1667,");
        assertThat(counts(with(north.read()).get("/attainment?knownOn=2026-01-31")))
                .as("nothing had been received")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "2026-02-30", "1969-12-31", "-999999999-01-01T00:00Z", "yesterday"})
    void a_day_that_nobody_can_look_back_at_is_refused(String day) {
        Response refused = with(north.read()).get("/attainment?knownOn={day}", day);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("knownOn", "until now, such as 2026-03-27");
    }

    @Test
    void the_cursor_leads_through_all_pages_once() {
        List<String> cases = new ArrayList<>();
        String cursor = "";
        do {
            Response page = with(north.read()).get("/cases?state=missed&limit=2&cursor={cursor}", cursor);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            List<String> shown = page.jsonPath().getList("opportunities.case", String.class);
            assertThat(shown).hasSizeLessThanOrEqualTo(2);
            cases.addAll(shown);
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(cases).containsExactly("late-1", "late-2", "late-3", "late-4", "late-5");
    }

    @Test
    void what_is_due_before_a_day_leaves_out_the_day() {
        Response page = with(north.read()).get("/cases?state=missed&before=2026-03-06");
        assertThat(page.jsonPath().getList("opportunities.case", String.class)).containsExactly("late-1", "late-2");
    }

    @Test
    void another_tenant_hears_exactly_what_one_hears_of_nothing() {
        String others = with(south.read()).get("/cases/{case}", "kept").asString();
        String nothing = with(south.read()).get("/cases/{case}", "none").asString();
        assertThat(others).isEqualTo(nothing.replace("/cases/none", "/cases/kept"));
        assertThat(with(south.read()).get("/cases/kept").statusCode()).isEqualTo(404);

        assertThat(with(south.read())
                        .get("/attainment?provider={p}", north.ref())
                        .jsonPath()
                        .getList("rows"))
                .isEmpty();
        assertThat(with(south.read()).get("/cases?state=missed").jsonPath().getList("opportunities"))
                .isEmpty();
        assertThat(with(south.read()).get("/contracts").asString()).doesNotContain(north.ref());
    }

    @Test
    void the_commissioner_reads_both_by_grant() {
        assertThat(with(Scheme.ADMINISTER).get("/cases/kept").statusCode()).isEqualTo(200);
        assertThat(total(Scheme.ADMINISTER, "missed")).isGreaterThanOrEqualTo(MISSED);
    }

    private static List<String> counts(Response attainment) {
        return attainment.jsonPath().getList("rows", Map.class).stream()
                .map(row -> row.get("level") + " " + row.get("month") + " " + row.get("met") + " " + row.get("missed"))
                .toList();
    }

    private static int total(String token, String column) {
        return with(token).get("/attainment").jsonPath().getList("rows." + column, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String event(String ref, String type, String day) {
        return "{\"id\":\"%s-%s\",\"case\":\"%s\",\"type\":\"%s\",\"occurred\":\"%s\"}\n"
                .formatted(ref, type, ref, type, day);
    }
}
