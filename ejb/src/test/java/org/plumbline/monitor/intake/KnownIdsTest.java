package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.FixedConfig;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Most senders send what is new: nobody is asked about an event unless the database knows one of the chunk's. */
class KnownIdsTest {
    @ParameterizedTest
    @EnumSource
    void who_sends_known_ids_with_other_content_is_told_once_and_only_the_first_chunk_is_tried_twice(
            TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            String[] known = events(21, "referral");
            String[] other = events(21, "contact");
            monitor.send(seetec, known);
            AtomicInteger failed = new AtomicInteger();
            Store counting = new Store() {
                @Override
                public <T> T in(TenantId tenant, Function<Session, T> work) {
                    try {
                        return monitor.store.in(tenant, work);
                    } catch (StoreFailed e) {
                        failed.incrementAndGet();
                        throw e;
                    }
                }

                @Override
                public <T> T across(Function<Sql, T> work) {
                    return monitor.store.across(work);
                }
            };
            Settings settings = new Settings(new FixedConfig(monitor.set()));
            Intake intake =
                    new Intake(counting, monitor.words, monitor.tenants, monitor.clock, monitor.profiles, settings);
            IntakeReport report = intake.take(
                    seetec,
                    new Format.Ndjson(),
                    new ByteArrayInputStream(String.join("\n", other).getBytes(StandardCharsets.UTF_8)),
                    "test feed");

            assertThat(report.rejected()).isEqualTo(21);
            assertThat(report.errors())
                    .hasSize(21)
                    .allMatch(error -> error.reason().startsWith("its id is known already, with other content"));
            assertThat(failed).as("three chunks of seven lines").hasValue(1);
        }
    }

    private static String[] events(int many, String type) {
        return IntStream.range(0, many)
                .mapToObj(one -> event("k" + one, "K-" + one, type, "2026-03-02"))
                .toArray(String[]::new);
    }
}
