package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.rest.Scheme.Provider;
import org.plumbline.rest.Ways.Way;

/**
 * Goes every way that the server has, as every role of other tenants, with all that names something of the victim's:
 * what comes back is what comes back for names that nobody ever gave.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodySeesAnotherTenantIT extends RestTest {
    private static final String NOBODY = "nobody";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final List<Walker> walkers = new ArrayList<>();
    private Victim victim;
    private Known known;
    private Known ofNobody;
    private String before;

    @BeforeAll
    void makeTheVictimAndTheOthers() {
        victim = new Victim();
        known = victim.known();
        ofNobody = known.ofNobody(Victim.WORD, NOBODY)
                .with("number", "999999999")
                .with("destination", "999999999")
                .with("name", "import-999999999");
        Provider south = Scheme.provider("south");
        walkersOf(south.tenant());
        walkersOf(commissioner(south.tenant() + "-too"));
        Stream.of("boston", "dwp", "interserve", "editor")
                .forEach(login -> walkers.add(Walker.person(login, "public-demonstration")));
        before = victim.everything();
    }

    private static String commissioner(String ref) {
        send(
                "/tenants",
                "{\"ref\":\"%s\",\"name\":\"Other\",\"kind\":\"commissioner\",\"zone\":\"Europe/London\"}",
                ref);
        return ref;
    }

    private void walkersOf(String tenant) {
        for (String scope : List.of("read", "write", "administer")) {
            walkers.add(Walker.program(scope + " token of " + tenant, Scheme.token(tenant, scope)));
        }
        for (String role : List.of("contract-manager", "quality-team", "standards-editor", "tenant-administrator")) {
            String login = role + "@" + tenant;
            send(
                    "/tenants/" + tenant + "/people",
                    "{\"login\":\"%s\",\"name\":\"Somebody\",\"roles\":[\"" + role + "\"],\"password\":\""
                            + Walker.PASSWORD + "\"}",
                    login);
            walkers.add(Walker.person(login, Walker.PASSWORD));
        }
    }

    private static void send(String path, String body, String value) {
        Response answer = with(ADMINISTER)
                .contentType("application/json")
                .body(body.formatted(value))
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    List<Walker> walkers() {
        return walkers;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("walkers")
    void another_tenants_names_show_nothing_and_tell_nothing(Walker walker) {
        assertThat(differences(walker, way -> way.method().equals("GET"))).isEmpty();
    }

    /** After all reading: what is sent may become the sender's own, under the victim's names. */
    @Order(2)
    @ParameterizedTest
    @MethodSource("walkers")
    void another_tenants_names_change_nothing_and_tell_nothing(Walker walker) {
        assertThat(differences(walker, way -> !way.method().equals("GET"))).isEmpty();
        assertThat(victim.everything()).as("what the victim has").isEqualTo(before);
    }

    private List<String> differences(Walker walker, Predicate<Way> which) {
        return Stream.concat(Ways.endpoints().stream(), Ways.pages().stream())
                .filter(which)
                .filter(walker::takes)
                .flatMap(way -> differences(walker, way).stream())
                .toList();
    }

    @Test
    void the_walk_finds_what_it_looks_for() {
        Walker itself = Walker.program("the victim", victim.administer());
        Way way = new Way("GET", "api/v1/cases/{case}", List.of());
        assertThat(differences(itself, way))
                .as("the victim does see its own case")
                .isNotEmpty();
    }

    private List<String> differences(Walker walker, Way way) {
        return Bodies.of(way).stream()
                .flatMap(body -> differences(walker, way, body).stream())
                .toList();
    }

    private List<String> differences(Walker walker, Way way, Bodies.Body body) {
        List<String> found = new ArrayList<>();
        String asked = told(walker, way, body, known);
        String ofNothing = told(walker, way, body, ofNobody);
        if (!asked.equals(ofNothing)) {
            int same = Arrays.mismatch(asked.toCharArray(), ofNothing.toCharArray());
            found.add(way + " tells the victim's from nobody's: " + around(asked, same) + "\n--- and of nobody: "
                    + around(ofNothing, same));
        }
        String plain = way.method().equals("GET")
                ? told(walker, new Way("GET", way.path(), List.of()), body, ofNobody)
                : ofNothing;
        if (plain.contains(Victim.WORD) || plain.contains(Victim.SECRET)) {
            int there = Math.max(plain.indexOf(Victim.WORD), plain.indexOf(Victim.SECRET));
            found.add(way + " shows what is the victim's: " + around(plain, there));
        }
        return found;
    }

    private static String around(String told, int at) {
        return told.substring(Math.max(0, at - 100), Math.min(told.length(), at + 100));
    }

    private static String told(Walker walker, Way way, Bodies.Body body, Known known) {
        RequestSpecification request = walker.request();
        if (!body.type().isEmpty()) {
            request.contentType(body.type()).body(known.in(body.text()));
        }
        String address = known.inAddress(way.template());
        Response answer = request.request(way.method(), address);
        assertThat(answer.statusCode()).as("%s asks %s", walker, way).isLessThan(500);
        String told = answer.statusCode() + " " + headers(answer, List.of("Content-Type", "Location", "Allow"))
                + answer.asString();
        return known.withoutEcho(withoutWhatChanges(told.replace(address.replaceAll("[?].*", ""), "{address}")));
    }

    private static String headers(Response answer, List<String> names) {
        return names.stream()
                .map(name -> name + ": " + answer.header(name) + "\n")
                .collect(Collectors.joining());
    }

    /** Of two readings of the same these differ: what guards forms, times, and how far the demonstration is loaded. */
    private static String withoutWhatChanges(String told) {
        Matcher nonce = NONCE.matcher(told);
        return (nonce.find() ? told.replace(nonce.group(1), "{nonce}") : told)
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "{instant}")
                .replaceAll("data-judged=\"\\d+\">[^<]*|<progress(?s:.*?)\\. Figures", "{progress}")
                .replaceAll("\"(done|rowsASecond)\":\\d+|\"state\":\"(running|finished)\"", "{progress}")
                .replaceAll("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b", "{time}");
    }
}
