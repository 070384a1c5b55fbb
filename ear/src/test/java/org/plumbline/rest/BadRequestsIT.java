package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.ServerLog;
import org.plumbline.TestServer;
import org.plumbline.rest.BadInputPage.Row;
import org.plumbline.rest.Scheme.Provider;

/** Each row of docs/bad-input.md that asks the server is sent to it, and leaves nothing in its log. */
class BadRequestsIT extends RestTest {
    private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z-]+): ?(.*)");
    private static final Pattern PERSONAL =
            Pattern.compile("(?i)AB ?12 ?34 ?56 ?C|jo\\.bloggs|7946 ?0123|7700 ?900 ?123|SW1A ?1AA");
    private static final int TWO_GIGABYTES = 2_048;
    private static final String LINE =
            "{\"id\":\"%s\",\"case\":\"G-1\",\"type\":\"referral\",\"occurred\":\"2026-03-02\"}\n";
    private static final Map<String, Supplier<byte[]>> BODIES = Map.ofEntries(
            Map.entry(
                    "gzip cut in half", () -> Packed.half(LINE.formatted("half").repeat(200))),
            Map.entry("gzip of nothing", () -> Packed.of("")),
            Map.entry("gzip of a gigabyte", () -> Packed.of("", TWO_GIGABYTES / 2, "")),
            Map.entry(
                    "gzip of two lines with one of 2 GB between them",
                    () -> Packed.of(LINE.formatted("g-1"), TWO_GIGABYTES, "\n" + LINE.formatted("g-2"))),
            Map.entry(
                    "gzip of a cell of 2 GB",
                    () -> Packed.of("id,case,type,occurred\nh-1,G-2,referral,2026-03-02\nh-2,", TWO_GIGABYTES, "\n")),
            Map.entry("5,000,000 letters", () -> utf8("x".repeat(5_000_000))),
            Map.entry("100,000 brackets", () -> utf8("[".repeat(100_000))),
            Map.entry("100,000 objects", () -> utf8("{\"a\":".repeat(100_000))),
            Map.entry("a title in Latin-1", () -> "title: \u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1)));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Provider north;
    private static Provider south;
    private static ServerLog log;

    @BeforeAll
    static void makeTwoProviders() throws IOException {
        north = Scheme.provider("north");
        south = Scheme.provider("south");
        lines(south, LINE.formatted("theirs").replace("G-1", "S-1"), "application/x-ndjson");
        lines(north, LINE.formatted("good-1").replace("G-1", "A-1"), "application/x-ndjson");
        log = ServerLog.fromNow();
    }

    @AfterAll
    static void nothingOfItIsInTheServersLog() throws IOException {
        String told = log.since();
        assertThat(PERSONAL.matcher(told).results().map(found -> found.group())).isEmpty();
        assertThat(told).doesNotContain("\tat org.plumbline.web", "Unforeseen failure");
    }

    @Test
    void requests() {
        List<Row> rows = BadInputPage.rows("Requests");
        List<Row> answered = rows.stream().map(row -> row.answered(answer(row))).toList();
        assertThat(BadInputPage.of(answered)).isEqualTo(BadInputPage.of(rows));
    }

    @Test
    void lines_in_json() {
        linesAreToldAs("Lines of events in JSON", "application/x-ndjson", "");
    }

    @Test
    void lines_in_csv() {
        linesAreToldAs("Lines of events in CSV", "text/csv", "id,case,type,occurred,minutes,note\n");
    }

    /** The provider of the page's own tests has the contract WP-seetec. */
    private static void linesAreToldAs(String section, String type, String head) {
        List<Row> rows = BadInputPage.rows(section).stream()
                .filter(row -> !row.texts().isEmpty())
                .toList();
        List<Row> answered = new ArrayList<>();
        for (Row row : rows) {
            String line = row.texts().get(0).replace("WP-seetec", north.contract());
            JsonPath answer = lines(north, head + line, type);
            assertThat(answer.getInt("rejected")).as(row.toString()).isEqualTo(1);
            assertThat(answer.prettify()).doesNotContainPattern(PERSONAL);
            String reason = answer.getString("errors[0].reason").replace(north.contract(), "WP-seetec");
            answered.add(row.answered(reason));
        }
        assertThat(BadInputPage.of(answered)).isEqualTo(BadInputPage.of(rows));
    }

    private static JsonPath lines(Provider provider, String lines, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + "api/v1/events"))
                .header("Authorization", "Bearer " + provider.write())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(lines));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private static String answer(Row row) {
        List<String> texts = row.texts();
        String[] asked = filled(texts.get(0)).split(" ", 2);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + "api/v1" + asked[1]));
        byte[] body =
                row.named().isEmpty() ? new byte[0] : BODIES.get(row.named()).get();
        String authorization = "Bearer " + north.write();
        for (String text : texts.subList(1, texts.size())) {
            var header = HEADER.matcher(text);
            if (!header.matches()) {
                body = utf8(filled(text));
            } else if (header.group(1).equals("Authorization")) {
                authorization = filled(header.group(2));
            } else {
                request.header(header.group(1), header.group(2));
            }
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        request.method(asked[0], body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return told(send(request));
    }

    private static String filled(String text) {
        return text.replace("{read}", north.read())
                .replace("{administer}", Scheme.ADMINISTER)
                .replace("{their contract}", south.contract())
                .replace("{their standard}", south.ref());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from the server to " + request.build(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String told(HttpResponse<String> answer) {
        JsonPath body = JsonPath.from(answer.body());
        if (answer.statusCode() < 400) {
            assertThat(body.getMap("")).as(answer.body()).containsKey("inserted");
            String reason = body.getString("errors[0].reason");
            return "%d, %d taken, %d rejected%s"
                    .formatted(
                            answer.statusCode(),
                            body.getInt("inserted"),
                            body.getInt("rejected"),
                            reason == null ? "" : ": " + reason.replace(south.contract(), "{their contract}"));
        }
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/problem+json");
        assertThat(body.getInt("status")).isEqualTo(answer.statusCode());
        String right = body.getString("mistakes[0].right");
        return answer.statusCode() + ": " + body.getString("detail")
                + (right == null || right.isBlank() ? "" : " Right is: " + right);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
