package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.Scheme.Provider;

class EventsComeInIT extends RestTest {
    private static final String LINES = """
            {"id":"%1$s-1","case":"%1$s","type":"referral","occurred":"2026-03-02"}
            {"id":"%1$s-2","case":"%1$s","type":"no-such-type","occurred":"2026-03-03"}
            {"id":"%1$s-3","case":"%1$s","type":"contact","occurred":"2026-03-04"}
            """;

    private static Provider north;

    @BeforeAll
    static void makeAProvider() {
        north = Scheme.provider("north");
    }

    @Test
    void packed_lines_are_taken_and_a_bad_one_costs_no_good_one() throws IOException {
        Response first = sendPacked(gzip(LINES.formatted("packed")));
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        counts(first, 2, 0, 1);
        assertThat((Integer) first.path("errors[0].line")).isEqualTo(2);
        assertThat(first.path("errors[0].id").toString()).isEqualTo("packed-2");
        assertThat(first.path("errors[0].reason").toString()).contains("no-such-type");
    }

    @Test
    void sent_again_nothing_changes() {
        send(LINES.formatted("again"));
        counts(send(LINES.formatted("again")), 0, 2, 1);
    }

    @Test
    void a_known_id_with_other_content_is_rejected() {
        send(LINES.formatted("other"));
        Response changed =
                send("{\"id\":\"other-1\",\"case\":\"other\",\"type\":\"referral\",\"occurred\":\"2026-03-09\"}");
        counts(changed, 0, 0, 1);
    }

    @Test
    void csv_is_taken_too() {
        Response taken = with(north.write())
                .contentType("text/csv")
                .body("id,case,type,occurred\nc-1,csv-case,referral,2026-03-02\nc-2,csv-case,contact,yesterday\n")
                .post("/events");
        counts(taken, 1, 0, 1);
    }

    @Test
    void a_file_of_a_profile_that_nobody_stored_is_not_taken() {
        Response refused = with(north.write())
                .contentType("text/csv")
                .queryParam("profile", "no-such-profile")
                .body("a,b\n1,2\n")
                .post("/events");
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_gzip_or_breaks_off_is_the_senders_mistake() throws IOException {
        assertThat(sendPacked("{}".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        byte[] whole = gzip(LINES.formatted("broken").repeat(200));
        assertThat(sendPacked(Arrays.copyOf(whole, whole.length / 2)).statusCode())
                .isEqualTo(400);
    }

    private static Response send(String lines) {
        return with(north.write())
                .contentType("application/x-ndjson")
                .body(lines)
                .post("/events");
    }

    private static Response sendPacked(byte[] bytes) {
        return with(north.write())
                .contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(bytes)
                .post("/events");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void counts(Response answer, int inserted, int duplicate, int rejected) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat((Integer) answer.path("inserted")).as(answer.asString()).isEqualTo(inserted);
        assertThat((Integer) answer.path("duplicate")).isEqualTo(duplicate);
        assertThat((Integer) answer.path("replaced")).isZero();
        assertThat((Integer) answer.path("rejected")).isEqualTo(rejected);
    }
}
