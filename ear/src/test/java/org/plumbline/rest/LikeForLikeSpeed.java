package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long it takes until all cases of a tenant are measured by one promise, and until the first figure of progress. Each
 * yardstick is typed with another limit each time, since what was measured is kept.
 */
final class LikeForLikeSpeed {
    private static final int TIMES = 5;
    private static final List<Map.Entry<String, String>> YARDSTICKS = List.of(
            Map.entry("first-contact", "within: %d days, of: referral, do: contact"),
            Map.entry("adviser-contact", "every: %d weeks, from: referral, do: contact"),
            Map.entry("action-plan", "within: %d working days, of: referral, do: action-plan"),
            // What nobody's standard asks for: packed histories don't hold it, and every event is read.
            Map.entry("first-contact", "within: %d days, of: referral, do: {event: contact, with: {channel: phone}}"));

    private final String token;

    LikeForLikeSpeed(String token) {
        this.token = token;
    }

    void measure() {
        ServerBenchmark.say("Like for like: all cases by one yardstick, five times each");
        YARDSTICKS.forEach(one -> measure(one.getKey(), one.getValue()));
    }

    private void measure(String dimension, String yardstick) {
        List<Long> ends = new ArrayList<>();
        List<Long> begins = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long begin = 0;
            Response answer = ask(dimension, yardstick.formatted(3 + i));
            while (answer.statusCode() == 202) {
                if (begin == 0 && answer.<Integer>path("done") > 0) {
                    begin = System.nanoTime() - start;
                }
                DueTogether.pause(50);
                answer = ask(dimension, yardstick.formatted(3 + i));
            }
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            long end = System.nanoTime() - start;
            ends.add(end / 1_000_000);
            begins.add((begin == 0 ? end : begin) / 1_000_000);
        }
        ServerBenchmark.say(
                "  %-62s %s",
                yardstick + ": measured",
                Spread.of(ends.stream().mapToLong(x -> x).toArray()));
        ServerBenchmark.say(
                "  %-62s %s",
                "first progress or the end",
                Spread.of(begins.stream().mapToLong(x -> x).toArray()));
    }

    private Response ask(String dimension, String yardstick) {
        return with(token)
                .queryParam("dimension", dimension)
                .queryParam("yardstick", yardstick)
                .get("/like-for-like");
    }
}
