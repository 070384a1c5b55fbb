package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.rest.Scheme.Provider;
import org.plumbline.rest.Ways.Way;

/**
 * Goes every way that the server has as a person and as a program of an audience from which small numbers are hidden, before
 * and after a hidden number changes: nothing that they are told differs, so that nothing tells it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallNumbersStayHiddenIT extends RestTest {
    private static final Set<String> FOR_AN_AUDIENCE = Set.of(
            "index",
            "home",
            "overview",
            "provider",
            "dimension",
            "level",
            "standards",
            "standard",
            "sign-in",
            "api/v1/attainment",
            "api/v1/attainment.csv",
            "api/v1/contracts",
            "api/v1/standards",
            "api/v1/standards/{id}",
            "api/v1/standards/{id}/versions/{version}");
    private static final int MISSED = 2;
    private static final int MISSED_LATER = 6;

    private final Provider provider = Scheme.provider("hides");
    private final Known known = known();
    private Walker reader;
    private Walker program;

    @BeforeAll
    void makeTheAudience() {
        send("/tenants/" + provider.tenant() + "/audiences", "{\"name\":\"Public\"}");
        String login = "reader@" + provider.tenant();
        send(
                "/tenants/" + provider.tenant() + "/people",
                "{\"login\":\"%s\",\"name\":\"Reader\",\"audience\":\"Public\",\"password\":\"%s\"}"
                        .formatted(login, Walker.PASSWORD));
        reader = Walker.person(login, Walker.PASSWORD);
        String issued = "{\"label\":\"site\",\"scope\":\"read\",\"audience\":\"Public\",\"expires\":\"%s\"}"
                .formatted(Scheme.FAR);
        program = Walker.program(
                "the program",
                send("/tenants/" + provider.tenant() + "/tokens", issued).path("secret"));
        for (int i = 0; i < 12; i++) {
            happened("kept-" + i, "2026-03-03");
        }
        missed(0, MISSED);
    }

    @Order(1)
    @Test
    void an_audience_reads_figures_in_which_small_numbers_are_hidden() {
        Response answer = program.request().get("api/v1/attainment");
        assertThat(answer.jsonPath().getList("rows.met", Integer.class)).containsExactly(10);
        assertThat(answer.jsonPath().getList("rows.missed", Integer.class)).containsExactly(5);
        assertThat(answer.jsonPath().getList("rows.excused")).containsOnlyNulls();
        assertThat(answer.<String>path("notice")).contains("5 stands for any number from 1 to 7");
        assertThat(answer.header("Plumbline-Notice")).contains("Small numbers are hidden");
        assertThat(with(provider.read()).get("/attainment").jsonPath().getList("rows.missed", Integer.class))
                .containsExactly(MISSED);
        assertThat(reader.shown("overview").text())
                .contains("5 stands for any number from 1 to 7", "66.7%")
                .doesNotContain("Work list", "How far can the data be trusted");
        String file = reader.request().get("overview?as=csv").asString();
        assertThat(file).contains("5 stands for any number from 1 to 7").contains(",10,5,0,,,,15,0.6667,");
    }

    @Order(1)
    @Test
    void an_audience_is_told_of_no_payment_group_since_the_others_are_left_when_it_is_taken_away() {
        assertThat(program.request().get("api/v1/attainment?group=PG2").statusCode())
                .isEqualTo(403);
        for (String page : List.of("overview", "provider", "dimension", "level")) {
            String asked =
                    page + "?provider=" + provider.ref() + "&level=" + provider.ref() + "-01&dimension=first-contact";
            assertThat(reader.request().get(asked).asString()).doesNotContain("filter-group");
            assertThat(reader.request().get(asked + "&group=PG2").statusCode()).isEqualTo(403);
            assertThat(reader.request().get(asked + "&group=PG2&as=csv").statusCode())
                    .isEqualTo(403);
        }
        Response told = with(provider.read()).get("/attainment?group=PG2");
        assertThat(told.jsonPath().getList("rows.missed", Integer.class)).containsExactly(MISSED);
        assertThat(told.jsonPath().getList("rows.met", Integer.class)).containsExactly(0);
        assertThat(with(provider.read()).get("/attainment?group=PG9").jsonPath().getList("rows"))
                .isEmpty();
        Response wrong = with(provider.read()).get("/attainment?group=PG10");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("There is no payment group 'PG10'");
    }

    @Order(2)
    @Test
    void an_audience_is_shown_nothing_else_and_changes_nothing() {
        Set<String> open = new TreeSet<>();
        for (Way way : gone()) {
            for (Walker walker : List.of(reader, program)) {
                if (walker.takes(way)) {
                    int status = asked(walker, way).statusCode();
                    if (status != 403) {
                        open.add(way.path());
                    }
                }
            }
        }
        assertThat(open).isSubsetOf(FOR_AN_AUDIENCE).contains("overview", "level", "api/v1/attainment");
        Stream.of("/events", "/standards", "/contracts")
                .forEach(path -> assertThat(
                                program.request().post("api/v1" + path).statusCode())
                        .isEqualTo(403));
    }

    @Order(3)
    @Test
    void nothing_that_an_audience_is_told_changes_with_a_hidden_number() {
        Map<String, String> before = told();
        missed(MISSED, MISSED_LATER);

        Map<String, String> after = told();
        assertThat(before).hasSizeGreaterThan(15);
        before.forEach((what, told) -> assertThat(after.get(what)).as(what).isEqualTo(told));
    }

    /** By all parameters and by each alone, since filters that fit nothing tell nothing. */
    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (Way way : gone()) {
            for (Way asked : variants(way)) {
                for (Walker walker : List.of(reader, program)) {
                    if (walker.takes(way)
                            && FOR_AN_AUDIENCE.contains(way.path())
                            && !way.path().equals("sign-in")) {
                        told.put(walker + ": " + asked, Answers.told(asked(walker, asked), asked.path(), known));
                    }
                }
            }
        }
        return told;
    }

    private static List<Way> variants(Way way) {
        List<Way> variants = new ArrayList<>(List.of(way, new Way("GET", way.path(), List.of())));
        List<String> needed = List.of("provider", "level", "dimension", "id");
        List<String> always = way.query().stream().filter(needed::contains).toList();
        variants.add(new Way("GET", way.path(), always));
        way.query().stream().filter(name -> !needed.contains(name)).forEach(name -> {
            List<String> query = new ArrayList<>(always);
            query.add(name);
            variants.add(new Way("GET", way.path(), query));
        });
        return variants;
    }

    private static List<Way> gone() {
        return Stream.concat(Ways.endpoints().stream(), Ways.pages().stream())
                .filter(way -> way.method().equals("GET"))
                .toList();
    }

    private Response asked(Walker walker, Way way) {
        return walker.request().get(known.inAddress(way.template()));
    }

    /** Cases of which nobody was contacted in time, from one number to another, once the timer has seen to it. */
    private void missed(int from, int to) {
        for (int i = from; i < to; i++) {
            happened("missed-" + i, "2026-03-20");
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> with(provider.read())
                        .get("/attainment")
                        .jsonPath()
                        .getList("rows.missed", Integer.class)
                        .equals(List.of(to)));
    }

    private void happened(String name, String contacted) {
        String lines = """
                {"id":"%1$s-%2$s-r","case":"%1$s-%2$s","type":"referral","occurred":"2026-03-02",%4$s}
                {"id":"%1$s-%2$s-c","case":"%1$s-%2$s","type":"contact","occurred":"%3$s"}
                """.formatted(
                        provider.ref(),
                        name,
                        contacted,
                        "\"attributes\":{\"group\":\"" + (name.startsWith("missed") ? "PG2" : "PG6") + "\"}");
        Response answer = with(provider.write())
                .contentType("application/x-ndjson")
                .body(lines)
                .post("/events");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static Response send(String path, String body) {
        Response answer =
                with(ADMINISTER).contentType("application/json").body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private Known known() {
        Known names = new Known();
        Map.ofEntries(
                        Map.entry("tenant", provider.tenant()),
                        Map.entry("provider", provider.ref()),
                        Map.entry("contract", provider.contract()),
                        Map.entry("id", provider.ref()),
                        Map.entry("standard", provider.ref()),
                        Map.entry("version", "1"),
                        Map.entry("level", provider.ref() + "-01"),
                        Map.entry("case", provider.ref() + "-missed-1"),
                        Map.entry("ref", provider.ref() + "-missed-1"),
                        Map.entry("scheme", "Trial"),
                        Map.entry("area", ""),
                        Map.entry("dimension", "first-contact"),
                        Map.entry("month", "2026-03"),
                        Map.entry("from", "2026-03"),
                        Map.entry("to", "2026-03"),
                        Map.entry("limit", "100"),
                        Map.entry("as", "csv"),
                        Map.entry("period", "2026-03"),
                        Map.entry("chart", "p"),
                        Map.entry("yardstick", provider.ref() + "-01"))
                .forEach(names::with);
        Stream.concat(Ways.endpoints().stream(), Ways.pages().stream())
                .flatMap(way -> Stream.concat(way.query().stream(), inPath(way.path())))
                .filter(name -> names.value(name) == null)
                .forEach(name -> names.with(name, ""));
        return names;
    }

    private static Stream<String> inPath(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1));
    }
}
