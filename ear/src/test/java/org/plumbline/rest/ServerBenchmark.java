package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.TestServer;
import org.plumbline.rest.Scheme.Provider;

/**
 * How fast the running server is. Its figures are printed and decide nothing; that all events were judged does. No part of
 * the suite: {@code docs/benchmark.md} has the command.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerBenchmark extends RestTest {
    private static final int CASES = Integer.getInteger("plumbline.cases", 100_000);
    private static final int TOGETHER = Integer.getInteger("plumbline.together", 5_000);
    private static final int CONNECTIONS = Integer.getInteger("plumbline.connections", 4);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Provider provider;
    private String administer;

    @BeforeAll
    void waitUntilTheServerHasNothingElseToDo() {
        provider = Scheme.provider("busy", Feed.RULES, "2026-01-01");
        administer = Scheme.token(provider.tenant(), "administer");
        await().atMost(LONGEST).pollInterval(Duration.ofSeconds(2)).until(() -> {
            List<String> states = with(Scheme.ADMINISTER).get("/demonstration").path("state");
            return states != null && states.size() > 1 && states.stream().allMatch("finished"::equals);
        });
        awaitNothingWaits(provider, Duration.ofSeconds(1));
    }

    @Test
    @Order(1)
    void events_come_in_and_are_judged() throws IOException {
        take(
                Scheme.provider("first", Feed.RULES, "2026-01-01"),
                CASES / 5); // the server's code is still being compiled
        take(provider, CASES);
    }

    private void take(Provider into, int cases) throws IOException {
        Feed feed = new Feed(cases, LocalDate.now(Clock.systemUTC()).minusDays(70));
        int bodies = (feed.size() + TOGETHER - 1) / TOGETHER;
        say(
                "Intake: %,d events of %,d cases over %d connections, %,d in a body",
                feed.size(), cases, CONNECTIONS, TOGETHER);
        Connections connections = new Connections(into.write());
        Load load = Load.begun();
        connections.send(CONNECTIONS, bodies, i -> feed.lines(i * TOGETHER, Math.min(feed.size(), (i + 1) * TOGETHER)));
        load.say("accepted", feed.size());
        awaitNothingWaits(into, Duration.ofMillis(100));
        load.say("judged", feed.size());
        Judged judged = Judged.of(into.read(), into.ref() + "-01");
        assertThat(Judged.sum(judged.all(), month -> true)).isEqualTo(cases);
        assertThat(Judged.sum(judged.missed(), month -> true)).isEqualTo((cases + 7) / 8);
    }

    @Test
    @Order(2)
    void pages_and_rest_are_read() {
        String login = "ann@" + provider.tenant();
        Response made = with(administer)
                .contentType("application/json")
                .body(
                        "{\"login\": \"%s\", \"name\": \"Ann\", \"password\": \"%s\", \"roles\": [\"tenant-administrator\","
                                        .formatted(login, Walker.PASSWORD)
                                + " \"quality-team\", \"contract-manager\", \"standards-editor\"]}")
                .post("/tenants/" + provider.tenant() + "/people");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        say("Reading: as a person of the tenant with %,d cases", CASES);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Known known = new Known()
                .with("tenant", provider.tenant())
                .with("provider", provider.ref())
                .with("contract", provider.contract())
                .with("id", provider.ref())
                .with("standard", provider.ref())
                .with("version", "1")
                .with("level", provider.ref() + "-03")
                .with("case", Feed.reference(CASES / 2))
                .with("ref", Feed.reference(CASES / 2))
                .with("key", firstOpportunity(Feed.reference(CASES / 2)))
                .with("dimension", "adviser-contact")
                .with("calendar", "england-and-wales")
                .with("profile", "none")
                .with("destination", "1")
                .with("name", "none")
                .with("as", "csv")
                .with("month", today.minusDays(50).toString().substring(0, 7))
                .with("since", today.minusDays(20).toString());
        int slow = new Reads(Walker.person(login, Walker.PASSWORD), known).measure();
        say("  %d of them take 300 ms or more at the 95th percentile", slow);
    }

    private String firstOpportunity(String of) {
        return with(provider.read()).get("/cases/{case}", of).path("opportunities[0].key");
    }

    @Test
    @Order(3)
    void everybody_is_measured_like_for_like() {
        new LikeForLikeSpeed(provider.read()).measure();
    }

    @Test
    @Order(4)
    void clocks_fall_due_together_while_events_come_in() {
        int clocks = Integer.getInteger("plumbline.clocks", 20_000);
        for (String time : List.of("first", "again")) { // the first time the server's code is still being compiled
            new DueTogether(time, clocks).measure();
        }
    }

    private static void awaitNothingWaits(Provider at, Duration pause) {
        String administer = Scheme.token(at.tenant(), "administer");
        await().atMost(LONGEST)
                .pollDelay(Duration.ZERO)
                .pollInterval(pause)
                .until(() -> (int) with(administer).get("/operations").path("waiting") == 0);
    }

    static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }

    /** What the server had to do since something began. */
    private record Load(Instant start, Duration before) {
        static Load begun() throws IOException {
            return new Load(Clock.systemUTC().instant(), cpu(server()));
        }

        void say(String what, long events) throws IOException {
            double seconds =
                    Duration.between(start, Clock.systemUTC().instant()).toMillis() / 1e3;
            double busy = cpu(server()).minus(before).toMillis() / 1e3;
            ServerBenchmark.say(
                    "  %-9s %7.2f s: %,8.0f events a second, %,8.0f for each second of the server's CPU",
                    what, seconds, events / seconds, events / busy);
        }

        private static ProcessHandle server() throws IOException {
            Path pid = Path.of(TestServer.setting("plumbline.server"), "plumbline", "config", "pid");
            return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow();
        }

        private static Duration cpu(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
