package org.plumbline.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.TestServer;
import org.plumbline.rest.Ways.Way;

/** Somebody who asks for what is another tenant's: a program with a token, or a person with a session. */
final class Walker {
    static final String PASSWORD = "a password for walking";

    private final String name;
    private final String token;
    private final String session;

    private Walker(String name, String token, String session) {
        this.name = name;
        this.token = token;
        this.session = session;
    }

    static Walker program(String name, String token) {
        return new Walker(name, token, "");
    }

    static Walker person(String login, String password) {
        Response answer = attempt(login, password);
        assertThat(answer.statusCode())
                .as("%s signs in: %s", login, answer.asString())
                .isEqualTo(302);
        return new Walker(login, "", answer.cookie("JSESSIONID"));
    }

    /** What is answered to who signs in so. */
    static Response attempt(String login, String password) {
        Response page = bare().get("sign-in");
        Walker nobodyYet = new Walker(login, "", page.cookie("JSESSIONID"));
        Map<String, String> fields = Map.of("login", login, "password", password, "submit", "Sign in");
        return nobodyYet.request().formParams(hidden(page)).formParams(fields).post("sign-in");
    }

    /** Sends a form as this one is shown it, filled in with what somebody else's is known by; the address says that too. */
    Response send(Forms.Form form, Forms.Filled filled, Known known) {
        Element shown = Forms.shown(this, form);
        Forms.Sent sent = Forms.filled(form, shown, filled, known);
        RequestSpecification request = request();
        if (shown.attr("enctype").startsWith("multipart")) {
            sent.fields().forEach(request::multiPart);
            sent.files().forEach((name, text) -> request.multiPart(name, "file", text.getBytes(UTF_8)));
        } else {
            request.formParams(sent.fields());
        }
        String others = known.distinct().stream()
                .filter(name -> !sent.fields().containsKey(name))
                .map(name -> name + "={" + name + "}")
                .collect(Collectors.joining("&", "?", ""));
        return request.post(form.page() + known.inAddress(filled == Forms.Filled.ALL ? others : ""));
    }

    /** Sends the form of a page that has one. */
    Response submit(String page, Map<String, String> fields, UnaryOperator<RequestSpecification> more) {
        Response shown = request().get(page);
        Map<String, String> all = new LinkedHashMap<>(hidden(shown));
        Element button = Jsoup.parse(shown.asString())
                .select("main form input[type=submit]")
                .first();
        all.put(button.attr("name"), button.val());
        all.putAll(fields);
        RequestSpecification sent = request();
        all.forEach((name, value) -> sent.multiPart(name, value));
        return more.apply(sent).post(page);
    }

    /** The page of an address, whatever it says. */
    Document shown(String address) {
        return Jsoup.parse(request().get(address).asString());
    }

    private static Map<String, String> hidden(Response page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : Jsoup.parse(page.asString()).select("main form input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.val());
        }
        return fields;
    }

    private static RequestSpecification bare() {
        return RestAssured.given()
                .config(Scheme.TEXT)
                .baseUri(TestServer.address().toString())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false);
    }

    /** Programs use the interface, people the pages and what a session may read of the interface. */
    boolean takes(Way way) {
        return way.path().startsWith("api/") ? !isPerson() || way.method().equals("GET") : isPerson();
    }

    boolean isPerson() {
        return token.isEmpty();
    }

    /** A request as this one; what it has to say is to be added. */
    RequestSpecification request() {
        return isPerson() ? bare().cookie("JSESSIONID", session) : bare().header("Authorization", "Bearer " + token);
    }

    @Override
    public String toString() {
        return name;
    }
}
