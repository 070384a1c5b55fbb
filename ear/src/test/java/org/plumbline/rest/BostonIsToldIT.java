package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The publisher's own counts of Boston's requests by department, through intake, timer and attainment. */
class BostonIsToldIT extends RestTest {
    private static final String READ = "plb_public-demonstration-boston-read";
    private static final int REQUESTS_WITH_A_TARGET = 43_592;

    /** On time (met, or open with the target ahead) and overdue (blank ones too), of those with a target. */
    private static final Map<String, List<Integer>> PUBLISHED = Map.of(
            "Boston Water & Sewer Commission", List.of(0, 2),
            "Inspectional Services", List.of(4212, 5693),
            "Mayor's 24 Hour Hotline", List.of(1419, 2056),
            "Parks & Recreation Department", List.of(2915, 452 + 4),
            "Property Management", List.of(2028, 744),
            "Public Works Department", List.of(11695, 5239 + 59),
            "Transportation - Traffic Division", List.of(5597, 1438 + 39));

    @BeforeAll
    static void awaitEveryRequest() {
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> judged() == REQUESTS_WITH_A_TARGET);
    }

    @Test
    void by_department_as_many_are_on_time_and_overdue_as_the_publisher_counted() {
        Map<String, List<Integer>> ours = new LinkedHashMap<>();
        for (Map<String, Object> row : rows()) {
            List<Integer> counts = List.of(count(row, "met") + count(row, "open"), count(row, "missed"));
            ours.merge(
                    (String) row.get("providerName"),
                    counts,
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        }
        assertThat(ours).isEqualTo(PUBLISHED);
    }

    @Test
    void the_clock_stands_where_the_publisher_looked() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.get("asOf")).isEqualTo("2016-01-13T05:00:00Z"));
    }

    /** The city's own target date stands in each request, so that nobody can say whose is stricter. */
    @Test
    void a_target_that_each_request_carries_is_in_no_order() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.get("strictness")).isEqualTo("not comparable"));
    }

    private static int judged() {
        return rows().stream()
                .mapToInt(row -> count(row, "met") + count(row, "open") + count(row, "missed"))
                .sum();
    }

    private static List<Map<String, Object>> rows() {
        JsonPath answer =
                Scheme.with(READ).get("/attainment?level=boston-target").jsonPath();
        List<Map<String, Object>> rows = answer.getList("rows");
        return rows == null ? List.of() : rows;
    }

    private static int count(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
