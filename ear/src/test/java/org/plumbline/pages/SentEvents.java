package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.TestServer;

/** A case of Interserve's that comes into a month of a contract, and is corrected out of it. */
record SentEvents(String contract, YearMonth month, String reference) {
    private static final String WRITE = "plb_public-demonstration-interserve-write";
    private static final Pattern ASKED = Pattern.compile("contract=([^&]+)&month=([^&]+)");

    /** @param address of the pack of that month */
    static SentEvents into(String address) {
        Matcher asked = ASKED.matcher(address);
        assertThat(asked.find()).as(address).isTrue();
        String reference = "corrected-" + Long.toString(System.nanoTime(), 36);
        return new SentEvents(asked.group(1), YearMonth.parse(asked.group(2)), reference);
    }

    void referral() {
        send("", month);
    }

    /** The referral was of the month before. */
    void correction() {
        send(",\"replaces\":\"%s\"".formatted(reference), month.minusMonths(1));
    }

    private void send(String more, YearMonth of) {
        String line = "{\"id\":\"%s\",\"case\":\"%s\",\"contract\":\"%s\",\"type\":\"referral\",\"occurred\":\"%s\"%s}"
                .formatted(reference + (more.isEmpty() ? "" : "-again"), reference, contract, of.atDay(12), more);
        int inserted = RestAssured.given()
                .baseUri(TestServer.address().toString())
                .header("Authorization", "Bearer " + WRITE)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("api/v1/events")
                .jsonPath()
                .getInt("inserted");
        assertThat(inserted).isEqualTo(1);
    }
}
