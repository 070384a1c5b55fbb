package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Rejection;
import org.plumbline.monitor.job.Taken;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Imports as jobs. The monitor takes seven lines in at once. */
class ImportsTest {
    private static final Format NDJSON = new Format.Ndjson();

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @ParameterizedTest
    @EnumSource
    void a_file_has_a_job_before_its_first_line_is_read(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");

            Job job = imports(monitor).begin(seetec, NDJSON, stream(referrals(1, 16)), "march.ndjson", 1_000);

            assertThat(monitor.board.latest(seetec)).containsExactly(job);
            assertThat(job.title()).isEqualTo("march.ndjson");
            assertThat(job.state()).isEqualTo(Job.State.RUNNING);
            waiting.remove().run();
            Job ended = monitor.board.find(seetec, job.name()).orElseThrow();
            assertThat(ended.state()).isEqualTo(Job.State.FINISHED);
            assertThat(ended.taken()).isEqualTo(new Taken(16, 0, 0, 0));
            assertThat(ended.total()).isEqualTo(16);
            assertThat(ended.percent()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_how_far_and_how_fast_it_is_after_each_chunk(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String text = referrals(1, 14);
            Job[] seen = new Job[1];
            InputStream looking = between(
                    text, "", () -> seen[0] = monitor.board.latest(seetec).get(0));
            monitor.machine.set(TestMonitor.MON_2_MARCH_2026_NOON);
            Job job = imports(monitor).begin(seetec, NDJSON, looking, "half.ndjson", 2L * text.length());
            monitor.machine.set(TestMonitor.MON_2_MARCH_2026_NOON.plus(Duration.ofSeconds(2)));

            waiting.remove().run();

            assertThat(seen[0].name()).isEqualTo(job.name());
            assertThat(seen[0].done()).isEqualTo(14);
            assertThat(seen[0].total()).as("half of the bytes were read").isEqualTo(28);
            assertThat(seen[0].percent()).isEqualTo(50);
            assertThat(seen[0].rowsASecond()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asked_to_stop_it_keeps_what_came_before(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            InputStream stopped = between(
                    referrals(1, 7),
                    referrals(8, 30),
                    () -> monitor.board.stop(
                            dwp, monitor.board.latest(dwp).get(0).name()));
            Job job = imports(monitor).begin(seetec, NDJSON, stopped, "march.ndjson", 0);

            waiting.remove().run();

            Job ended = monitor.board.find(seetec, job.name()).orElseThrow();
            assertThat(ended.state()).isEqualTo(Job.State.STOPPED);
            assertThat(ended.taken().inserted()).isEqualTo(14);
            assertThat(monitor.send(seetec, referrals(1, 30).split("\n")).duplicate())
                    .isEqualTo(14);
            assertThat(monitor.tenancy.audit(seetec, 1))
                    .extracting(AuditEntry::deed)
                    .containsExactly("stopped import");
            assertThatThrownBy(() -> monitor.board.stop(dwp, job.name())).hasMessageContaining("has ended");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_thousand_rejected_lines_are_kept_with_nothing_but_id_and_reason(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String bad = IntStream.rangeClosed(1, 1_005)
                    .mapToObj(i -> event("bad-" + i, "A-1", "no-such-type", "2026-03-02"))
                    .collect(Collectors.joining("\n"));
            Job job = imports(monitor).begin(seetec, NDJSON, stream(bad), "bad.ndjson", bad.length());

            waiting.remove().run();

            assertThat(monitor.board
                            .find(seetec, job.name())
                            .orElseThrow()
                            .taken()
                            .rejected())
                    .isEqualTo(1_005);
            List<Rejection> kept = monitor.board.rejections(seetec, job.name());
            assertThat(kept).hasSize(Rejection.MOST);
            assertThat(kept.get(0).line()).isEqualTo(1);
            assertThat(kept.get(999).id()).isEqualTo("bad-1000");
            assertThat(kept).extracting(Rejection::reason).noneMatch(reason -> reason.contains("A-1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rejected_line_whose_id_no_database_keeps_is_told_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String bad = TestMonitor.event("bad\\u0000", "A-1", "referral", "2026-03-02") + "\n";

            imports(monitor).take(seetec, NDJSON, stream(bad + referrals(1, 9)), "token feed");

            Job job = monitor.board.latest(seetec).get(0);
            assertThat(monitor.board.rejections(seetec, job.name()))
                    .extracting(Rejection::id)
                    .containsExactly("bad?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_posted_becomes_a_job_when_it_is_longer_than_a_chunk(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            Imports imports = imports(monitor);

            imports.take(seetec, NDJSON, stream(referrals(1, 6)), "token feed");
            assertThat(monitor.board.latest(seetec)).isEmpty();

            assertThat(imports.take(seetec, NDJSON, stream(referrals(1, 9)), "token feed")
                            .inserted())
                    .isEqualTo(3);
            assertThat(monitor.board.latest(seetec)).singleElement().satisfies(job -> {
                assertThat(job.title()).isEqualTo("Sent by token feed");
                assertThat(job.taken()).isEqualTo(new Taken(3, 6, 0, 0));
                assertThat(job.isFinished()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_post_that_breaks_off_or_cannot_be_read_says_why(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            Imports imports = imports(monitor);
            InputStream broken = between(referrals(1, 7), "", () -> {
                throw new UncheckedIOException(new IOException("gone"));
            });

            assertThatThrownBy(() -> imports.take(seetec, NDJSON, broken, "token feed"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(monitor.board.latest(seetec).get(0).failure()).contains("broke off");

            Job noHead = imports.begin(seetec, new Format.Csv(), stream("a,b\n1,2\n"), "no-head.csv", 8);
            waiting.remove().run();
            assertThat(monitor.board.find(seetec, noHead.name()).orElseThrow())
                    .satisfies(job -> assertThat(job.state()).isEqualTo(Job.State.FAILED))
                    .satisfies(job -> assertThat(job.failure()).contains("no column 'case'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_administrators_of_the_tenant_and_of_its_maker_see_a_job(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View nhs = monitor.commissioner("nhs");
            View seetec = monitor.provider(dwp, "seetec");
            View serco = monitor.provider(dwp, "serco");
            Job job = imports(monitor).begin(seetec, NDJSON, stream(""), "march.ndjson", 0);

            assertThat(monitor.board.find(dwp, job.name())).isPresent();
            assertThat(monitor.board.latest(serco)).isEmpty();
            assertThatThrownBy(() -> monitor.board.stop(nhs, job.name())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> monitor.board.rejections(serco, job.name()))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_month_later_imports_are_forgotten(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            Imports imports = imports(monitor);
            imports.begin(seetec, NDJSON, stream("not json"), "march.ndjson", 8);
            waiting.remove().run();
            monitor.machine.set(TestMonitor.MON_2_MARCH_2026_NOON.plus(Duration.ofDays(31)));

            imports.begin(seetec, NDJSON, stream(""), "april.ndjson", 0);

            assertThat(monitor.board.latest(seetec)).extracting(Job::title).containsExactly("april.ndjson");
        }
    }

    private Imports imports(TestMonitor monitor) {
        return new Imports(monitor.intake, monitor.jobs, monitor.clock, waiting::add);
    }

    private static String referrals(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> event("e" + i, "A-" + i, "referral", "2026-03-02") + "\n")
                .collect(Collectors.joining());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Does something when all that comes before has been read. */
    private static InputStream between(String before, String after, Runnable deed) {
        InputStream middle = new InputStream() {
            @Override
            public int read() {
                deed.run();
                return -1;
            }
        };
        return new SequenceInputStream(
                java.util.Collections.enumeration(List.of(stream(before), middle, stream(after))));
    }
}
