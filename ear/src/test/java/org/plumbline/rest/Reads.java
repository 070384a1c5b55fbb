package org.plumbline.rest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.plumbline.rest.Ways.Way;

/** Everything that a person reads, each some times over: each page and address, and lists by filters, orders and pages. */
final class Reads {
    private static final int TIMES = Integer.getInteger("plumbline.reads", 40);
    private static final int WARM = 5;

    /** Names without which an address leads nowhere, or to no file; all others are filters. */
    private static final Set<String> NEEDED =
            Set.of("ref", "key", "id", "version", "provider", "level", "dimension", "name", "as", "contract", "month");

    private static final List<String> LISTS = List.of(
            "work?due=OPEN",
            "work?due=MISSED",
            "work?due=MISSED&sort=due&order=descending",
            "work?due=MISSED&sort=started",
            "work?due=MISSED&sort=started&order=descending",
            "work?due=MISSED&level={level}",
            "work?due=MISSED&level={level}&sort=started&order=descending",
            "work?due=MISSED_NOT_DONE",
            "work?due=WARNED&sort=warned",
            "overview?period=all&all=true",
            "api/v1/attainment?level={level}",
            "api/v1/cases?state=due",
            "api/v1/cases?state=missed",
            "api/v1/cases?state=missed&limit=1000",
            "api/v1/cases?state=missed&level={level}",
            "api/v1/cases?state=missed&month={month}",
            "api/v1/cases?state=missed-not-done&before={since}");

    private final Walker person;
    private final Known known;

    Reads(Walker person, Known known) {
        this.person = person;
        this.known = known;
    }

    /** @return how many of them take 300 ms or more at the 95th percentile */
    int measure() {
        List<String> ways = new ArrayList<>();
        for (Way way : Ways.pages()) {
            ways.add(needed(way));
        }
        for (Way way : Ways.endpoints()) {
            if (way.method().equals("GET")) {
                ways.add(needed(way));
            }
        }
        ways.addAll(LISTS);
        int slow = 0;
        for (String way : ways) {
            slow += measure(way, known.inAddress(way), address -> address) ? 1 : 0;
        }
        slow += measure("missed by REST, page after page", "api/v1/cases?state=missed", this::afterThat) ? 1 : 0;
        slow += measure("work list, page after page", "work?due=MISSED", this::nextPage) ? 1 : 0;
        slow += measure("the same by start", "work?due=MISSED&sort=started", this::nextPage) ? 1 : 0;
        return slow;
    }

    /** Its address with no more than what it can't do without. */
    static String needed(Way way) {
        List<String> query = way.query().stream()
                .filter(NEEDED::contains)
                .filter(name -> !(way.path().equals("warnings") && name.equals("id"))) // a warning's, no standard's
                .toList();
        return new Way(way.method(), way.path(), query).template();
    }

    /** Each time at the address that comes after the one before. */
    private boolean measure(String what, String first, UnaryOperator<String> onwards) {
        String address = first;
        long[] took = new long[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long start = System.nanoTime();
            Response answer = person.request().get(address);
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (answer.statusCode() != 200) {
                ServerBenchmark.say("  %-62s answers %d", what, answer.statusCode());
                return false;
            }
            if (i >= 0) {
                took[i] = millis;
                address = onwards.apply(address);
            }
        }
        Spread spread = Spread.of(took);
        boolean slow = spread.most() >= 300;
        ServerBenchmark.say("  %-62s %s%s", what, spread, slow ? "  TOO SLOW" : "");
        return slow;
    }

    private String afterThat(String address) {
        String next = person.request().get(address).path("next");
        return next == null ? address : "api/v1/cases?state=missed&cursor=" + next;
    }

    private String nextPage(String address) {
        String page = person.request().get(address).asString();
        String next = Jsoup.parse(page).select("a:containsOwn(Next page)").attr("href");
        return next.isEmpty() ? address : next.substring(1);
    }
}
