package org.plumbline.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.verdict.State;

/** Real cases with the publisher's own verdict on each. */
class BostonTest {

    private static final long SIXTY_SECONDS = 60_000;

    private static Map<String, NamedCsvRecord> published;
    private static Map<String, List<Boston.Verdict>> verdicts;

    @BeforeAll
    static void judgeAllRequests() throws IOException {
        published = Boston.published();
        verdicts = Boston.verdicts();
    }

    @Test
    void everyRequestWithATargetHasThePublishersVerdictAndTheBlankOnesAreMissed() {
        int compared = 0;
        for (Map.Entry<String, NamedCsvRecord> request : published.entrySet()) {
            if (request.getValue().getField("target_dt").isBlank()) {
                assertThat(of(request.getKey(), "boston-target")).isEmpty();
                continue;
            }
            State state = of(request.getKey(), "boston-target").get(0).state();
            boolean onTime = request.getValue().getField("ontime_status").equals("ONTIME");
            assertThat(state == State.MET || state == State.OPEN)
                    .as("request %s is %s, published as %s", request.getKey(), state, request.getValue())
                    .isEqualTo(onTime);
            compared++;
        }
        assertThat(compared).isEqualTo(43_592);
    }

    @Test
    void theOpenOnesAreThoseWhoseTargetLiesAhead() {
        assertThat(verdicts.values().stream()
                        .flatMap(List::stream)
                        .filter(v -> v.level().equals("boston-target") && v.state() == State.OPEN))
                .hasSize(571);
    }

    @Test
    void theWorkingTimeLevelsFallDueWhenTheCitySaysButForTwoComments() {
        Set<String> apart = new TreeSet<>();
        int compared = 0;
        for (Map.Entry<String, NamedCsvRecord> request : published.entrySet()) {
            for (Boston.Verdict verdict : verdicts.get(request.getKey())) {
                if (!verdict.level().equals("boston-target")) {
                    compared++;
                    if (Math.abs(verdict.dueMillis() - target(request.getValue())) > SIXTY_SECONDS) {
                        apart.add(request.getKey());
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(1828 + 585 + 201 + 3474);
        // Both were given more than ten working days.
        assertThat(apart).containsExactly("101001321445", "101001373533");
    }

    private static List<Boston.Verdict> of(String request, String level) {
        return verdicts.get(request).stream()
                .filter(v -> v.level().equals(level))
                .toList();
    }

    private static long target(NamedCsvRecord request) {
        return LocalDateTime.parse(request.getField("target_dt"))
                .atZone(Boston.NEW_YORK)
                .toInstant()
                .toEpochMilli();
    }
}
