package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became known later leaves verdicts as they are, until an editor accepts that they are judged anew. */
class KeptVerdictsAreToldIT extends RestTest {
    private final LateHoliday holiday = new LateHoliday();
    private final String path = "/contracts/" + holiday.contract() + "/kept-verdicts";

    @Test
    void some_are_accepted_by_the_fingerprint_of_the_list_that_was_read() {
        Response list = with(holiday.provider().write()).get(path + "?limit=1");
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        assertThat(list.<Integer>path("total")).isEqualTo(2);
        assertThat(list.<String>path("next")).isNotNull();
        assertThat(list.<List<String>>path("verdicts.kept")).containsExactly("missed");
        assertThat(list.<List<String>>path("verdicts.wouldBe")).containsExactly("met");
        assertThat(list.<String>path("verdicts[0].why"))
                .contains("Wednesday 4 March 2026 (Day of rest) is no working day");
        Response table = with(holiday.provider().write()).accept("text/csv").get(path);
        assertThat(table.asString()).startsWith("case,level,promise,key,started,due,kept,wouldBe,why");
        assertThat(table.header("Plumbline-Fingerprint")).isEqualTo(list.path("fingerprint"));

        String one = list.path("verdicts[0].case");
        String named =
                "{\"fingerprint\":\"%s\",\"verdicts\":[{\"case\":\"%s\",\"key\":\"%s\"}],\"reason\":\"It was closed\"}"
                        .formatted(list.path("fingerprint"), one, list.path("verdicts[0].key"));
        Response stale = accept(named.replace("fingerprint\":\"", "fingerprint\":\"0"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.<String>path("type")).isEqualTo("urn:plumbline:problem:conflict");
        assertThat(stale.<String>path("detail"))
                .isEqualTo(
                        "What would be judged otherwise has changed since the list was made: read it again, and accept"
                                + " it as it is now.");
        assertThat(with(holiday.provider().read()).get(path).statusCode()).isEqualTo(403);
        assertThat(accept("{\"fingerprint\":\"1\",\"reason\":\"why\"}").statusCode())
                .isEqualTo(400);

        Response done = accept(named);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        assertThat(done.<Integer>path("anew")).isEqualTo(1);
        await().atMost(Duration.ofMinutes(2)).until(() -> "met".equals(holiday.stateOf(one)));
        assertThat(accept(named).statusCode()).as("the list is another now").isEqualTo(409);
    }

    private Response accept(String body) {
        return with(holiday.provider().write())
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
