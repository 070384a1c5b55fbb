package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.rest.Forms.Filled;
import org.plumbline.rest.Forms.Form;
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
    private static final Duration LONGEST_MEASUREMENT = Duration.ofMinutes(1);

    /** Those that are shown to nobody who is signed in, for a moment or after a mishap only, or are of the own rows alone. */
    private static final List<String> NOT_SHOWN = List.of(
            "first-administrator#first",
            "overview#loading",
            "home#loading",
            "yardstick#type",
            "admin#loading",
            "admin/job#stop",
            "standards/kept#accept",
            "answer#give",
            "answer#decide",
            "rebases#start",
            "rebases#withdraw",
            "pack#check",
            "pack#sign",
            "like-for-like#again",
            "funnel#again",
            "spectrum#again",
            "admin/operations#again",
            "admin/destinations#destinations");

    private final List<Walker> walkers = new ArrayList<>();
    private final Set<String> sent = new TreeSet<>();
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
                .with("answer", "999999999")
                .with("name", "import-999999999");
        Provider south = Scheme.provider("south");
        walkersOf(south.tenant());
        takesAFile(walkers.get(walkers.size() - 1));
        walkersOf(commissioner(south.tenant() + "-too"));
        Stream.of("boston", "dwp", "reader", "interserve", "editor")
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
        for (String roles : List.of(
                "quality-team,standards-editor,tenant-administrator",
                "contract-manager",
                "quality-team",
                "standards-editor",
                "tenant-administrator")) {
            String login = roles.replace(',', '.') + "@" + tenant;
            send(
                    "/tenants/" + tenant + "/people",
                    "{\"login\":\"%s\",\"name\":\"Somebody\",\"roles\":[\"" + roles.replace(",", "\",\"")
                            + "\"],\"password\":\"" + Walker.PASSWORD + "\"}",
                    login);
            walkers.add(Walker.person(login, Walker.PASSWORD));
        }
    }

    /** So that it has a job, whose page has forms. */
    private static void takesAFile(Walker administrator) {
        byte[] file = "case,type,occurred\na,x,x".getBytes(StandardCharsets.UTF_8);
        Response done = administrator.submit(
                "admin/events",
                Map.of("format", "csv"),
                request -> request.multiPart("file", "south.csv", file, "text/csv"));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
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

    List<Walker> people() {
        return walkers.stream().filter(Walker::isPerson).toList();
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("people")
    void another_tenants_names_in_any_form_change_nothing_and_tell_nothing(Walker walker) {
        List<Form> forms = Forms.of(walker);
        forms.forEach(form -> sent.add(form.page() + "#" + form.id()));
        assertThat(forms.stream()
                        .flatMap(
                                form -> Stream.of(Filled.values()).flatMap(filled -> differences(walker, form, filled)))
                        .toList())
                .isEmpty();
        assertThat(victim.everything()).as("what the victim has").isEqualTo(before);
    }

    @Order(4)
    @Test
    void every_form_of_every_page_was_sent() {
        List<String> deployed = new ArrayList<>(Forms.deployed());
        deployed.removeAll(NOT_SHOWN);
        assertThat(sent).containsAll(deployed);
    }

    @Test
    void every_method_of_the_interface_is_one_of_the_ways() {
        assertThat(Ways.endpoints().stream().map(way -> way.method() + " /" + way.path()))
                .containsExactlyInAnyOrderElementsOf(Resources.declared());
    }

    @Test
    void signing_in_does_not_tell_who_there_is() {
        assertThat(signingIn(known)).isEqualTo(signingIn(ofNobody)).contains("do not go together");
    }

    private static String signingIn(Known known) {
        Response answer = Walker.attempt(known.value("login"), "a password of somebody else");
        return Answers.told(answer, "sign-in", known);
    }

    private Stream<String> differences(Walker walker, Form form, Filled filled) {
        if (filled == Filled.BUT_HIDDEN && !form.asks()) {
            return Stream.empty();
        }
        String asked = told(walker, form, filled, known);
        String ofNothing = told(walker, form, filled, ofNobody);
        return difference(form + ", " + filled, asked, ofNothing).stream();
    }

    private String told(Walker walker, Form form, Filled filled, Known of) {
        Response answer = walker.send(form, filled, of);
        assertThat(answer.statusCode()).as("%s sends %s", walker, form).isLessThan(500);
        assertThat(answer.asString()).as("%s sends %s", walker, form).doesNotContain(Victim.SECRET);
        return Answers.toldOfForm(answer, form.page(), List.of(known, ofNobody));
    }

    private static Optional<String> difference(String what, String asked, String ofNothing) {
        if (asked.equals(ofNothing)) {
            return Optional.empty();
        }
        int same = Arrays.mismatch(asked.toCharArray(), ofNothing.toCharArray());
        return Optional.of(what + " tells the victim's from nobody's: " + around(asked, same) + "\n--- and of nobody: "
                + around(ofNothing, same));
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

    /** Else a page that nobody is shown would tell no difference either. */
    @Test
    void the_victim_itself_is_shown_every_page() {
        Walker itself = victim.inEveryRole();
        assertThat(Ways.pages().stream()
                        .filter(way -> !way.path().equals("first-administrator"))
                        .map(Reads::needed)
                        .map(address -> address + " "
                                + itself.request().get(known.inAddress(address)).statusCode())
                        .filter(told -> !told.matches(".* (200|302)")))
                .isEmpty();
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
        difference(way.toString(), asked, ofNothing).ifPresent(found::add);
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
        String address = known.inAddress(way.template());
        Response answer = await().pollDelay(Duration.ZERO)
                .atMost(LONGEST_MEASUREMENT)
                .until(() -> asked(walker, way, body, address, known), given -> !isUnderWay(given));
        assertThat(answer.statusCode()).as("%s asks %s", walker, way).isLessThan(500);
        return Answers.told(answer, address, known);
    }

    private static Response asked(Walker walker, Way way, Bodies.Body body, String address, Known known) {
        RequestSpecification request = walker.request();
        if (!body.type().isEmpty()) {
            request.contentType(body.type()).body(known.in(body.text()));
        }
        return request.request(way.method(), address);
    }

    /** How far a measurement is depends on who else has one made, and on nobody's names. */
    private static boolean isUnderWay(Response answer) {
        return answer.statusCode() == 202 && answer.asString().startsWith("{\"done\":")
                || answer.asString().contains("id=\"measuring\"");
    }
}
