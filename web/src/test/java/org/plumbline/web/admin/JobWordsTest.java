package org.plumbline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Taken;
import org.plumbline.monitor.store.TenantId;

class JobWordsTest {
    private static final Instant MON_2_MARCH_2026_NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void an_import_says_that_its_total_is_an_estimate_and_a_load_knows_it() {
        assertThat(words(Job.Kind.IMPORT, Job.State.RUNNING, 1_000, 58_000, 0).progress())
                .isEqualTo("1,000 of about 58,000 (1%)");
        assertThat(words(Job.Kind.LOAD, Job.State.RUNNING, 29_000, 58_000, 0).progress())
                .isEqualTo("29,000 of 58,000 (50%)");
        assertThat(words(Job.Kind.IMPORT, Job.State.RUNNING, 1_000, 0, 0).progress())
                .isEqualTo("1,000 so far");
        assertThat(words(Job.Kind.IMPORT, Job.State.FINISHED, 58_119, 58_119, 0).progress())
                .isEqualTo("58,119");
    }

    @Test
    void a_job_without_a_word_for_two_minutes_says_so_and_what_to_do() {
        assertThat(words(Job.Kind.IMPORT, Job.State.RUNNING, 7, 0, 120).state()).isEqualTo("under way");
        JobWords silent = words(Job.Kind.IMPORT, Job.State.RUNNING, 7, 0, 121);
        assertThat(silent.state()).startsWith("no word since 2 March 2026");
        assertThat(silent.sentence()).contains("Send the whole again");
        assertThat(words(Job.Kind.IMPORT, Job.State.STOPPED, 7, 0, 121).state()).isEqualTo("stopped");
    }

    private static JobWords words(Job.Kind kind, Job.State state, long done, long total, int secondsAgo) {
        Job job = new Job(
                new TenantId(1),
                kind,
                "one",
                "one.csv",
                state,
                done,
                total,
                7,
                MON_2_MARCH_2026_NOON,
                MON_2_MARCH_2026_NOON,
                MON_2_MARCH_2026_NOON,
                new Taken(done, 0, 0, 0),
                null);
        return new JobWords(job, MON_2_MARCH_2026_NOON.plusSeconds(secondsAgo), LONDON);
    }
}
