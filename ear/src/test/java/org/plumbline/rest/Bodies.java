package org.plumbline.rest;

import java.util.List;
import java.util.Map;
import org.plumbline.rest.Ways.Way;

/** What is sent along a way that takes something, with the victim's names as {name}. */
final class Bodies {
    static final String STANDARD = """
            standard: {standard}
            title: A standard
            provider: {provider}
            scheme: Trial
            vocabulary: 1
            calendar: {calendar}
            source: Made for the tests
            opens: referral
            levels:
              - {id: "{level}", dimension: first-contact, promise: Contact each customer in time., source: Step 1, \
            within: 3 days, of: referral, do: contact}
            """;
    static final String CALENDAR = """
            calendar: {calendar}
            title: Days
            known: {first: 2026-01-01, last: 2026-12-31}
            hours:
              monday-friday: 09:00-17:00
            """;
    static final String PROFILE = """
            profile: {profile}
            zone: Europe/London
            case: client
            events:
              - type: referral
                at: referred
            """;
    static final String NDJSON = """
            {"id":"{event}","case":"{case}","contract":"{contract}","type":"contact","occurred":"2026-03-03"}
            {"id":"{event}-v","case":"{case}","type":"contact","occurred":"2026-03-03","voids":"{event}"}
            {"id":"{event}-r","case":"{case}","type":"contact","occurred":"2026-03-03","replaces":"{event}"}
            """;
    private static final String CONTRACT = """
            {"tenant": "%s", "ref": "{contract}", "provider": "{provider}", "providerName": "Somebody", \
            "commissioner": %s, "scheme": "Trial", "nation": "england-and-wales", "zone": "Europe/London", \
            "calendar": "{calendar}", "starts": "2026-01-01"}""";
    private static final Body NONE = new Body("", "");

    private static final Map<String, List<Body>> OF_WAYS = Map.ofEntries(
            Map.entry("POST api/v1/events", List.of(ndjson(), csv())),
            Map.entry(
                    "POST api/v1/contracts",
                    List.of(
                            json(CONTRACT.formatted("{tenant}", "null")),
                            json(CONTRACT.formatted("own-scheme", "\"{tenant}\"")))),
            Map.entry("POST api/v1/standards", List.of(yaml(STANDARD))),
            Map.entry("POST api/v1/standards/drafts", List.of(yaml(STANDARD))),
            Map.entry("POST api/v1/standards/{id}/adoption", List.of(NONE)),
            Map.entry(
                    "POST api/v1/standards/{id}/versions/{version}/in-force",
                    List.of(json("{\"contracts\": [\"{contract}\"], \"from\": \"2026-01-01\"}"))),
            Map.entry("POST api/v1/calendars", List.of(yaml(CALENDAR))),
            Map.entry("POST api/v1/profiles", List.of(yaml(PROFILE))),
            Map.entry(
                    "POST api/v1/tenants",
                    List.of(json("{\"ref\": \"{tenant}\", \"name\": \"Somebody\", \"kind\": \"provider\","
                            + " \"zone\": \"Europe/London\"}"))),
            Map.entry(
                    "POST api/v1/tenants/{tenant}/people",
                    List.of(json("{\"login\": \"{login}\", \"name\": \"Somebody\", \"roles\": [\"quality-team\"],"
                            + " \"password\": \"long enough to be one\"}"))),
            Map.entry(
                    "POST api/v1/tenants/{tenant}/tokens",
                    List.of(json("{\"label\": \"{provider}\", \"scope\": \"read\", \"expires\": \"2099-01-01\"}"))),
            Map.entry(
                    "POST api/v1/answers",
                    List.of(json("{\"case\": \"{case}\", \"key\": \"{key}\", \"ground\": \"own-delay\","
                            + " \"words\": \"because\"}"))),
            Map.entry(
                    "POST api/v1/answers/{answer}/outcome",
                    List.of(json("{\"upheld\": true, \"words\": \"because\"}"))),
            Map.entry(
                    "POST api/v1/tenants/{tenant}/audiences",
                    List.of(json("{\"name\": \"{provider}\", \"hiddenUpTo\": 7, \"nearest\": 5}"))),
            Map.entry(
                    "POST api/v1/destinations",
                    List.of(
                            json("{\"kind\": \"webhook\", \"address\": \"https://localhost/\","
                                    + " \"provider\": \"{provider}\"}"),
                            json("{\"kind\": \"mail\", \"address\": \"{login}\"}"))),
            Map.entry("POST api/v1/operations/set-aside/again", List.of(NONE)),
            Map.entry(
                    "POST api/v1/contracts/{contract}/kept-verdicts",
                    List.of(
                            json("{\"fingerprint\": \"0\", \"all\": true, \"reason\": \"because\"}"),
                            json(
                                    "{\"fingerprint\": \"0\", \"reason\": \"because\", \"verdicts\": [{\"case\": \"{case}\","
                                            + " \"key\": \"{level}:1:0\"}]}"))));

    private Bodies() {}

    /** @param type of its media, empty where nothing is sent */
    record Body(String type, String text) {}

    static List<Body> of(Way way) {
        if (!way.method().equals("POST") && !way.method().equals("PUT")) {
            return List.of(NONE);
        }
        List<Body> bodies = OF_WAYS.get(way.method() + " " + way.path());
        if (bodies == null) {
            throw new IllegalStateException(way + " is new: tell the walk what to send there, in Bodies");
        }
        return bodies;
    }

    private static Body ndjson() {
        return new Body("application/x-ndjson", NDJSON);
    }

    private static Body csv() {
        return new Body("text/csv", """
                id,case,type,occurred,contract,provider
                {event}-c,{case},contact,2026-03-03,{contract},{provider}
                {event}-d,{case}-d,contact,2026-03-03,,{provider}
                """);
    }

    private static Body json(String text) {
        return new Body("application/json", text);
    }

    private static Body yaml(String text) {
        return new Body("application/yaml", text);
    }
}
