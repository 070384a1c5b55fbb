package org.plumbline.monitor.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.FixedConfig;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.intake.Intake;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.policy.StandardSummary;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.View;

class DemonstrationTest {
    private static final Instant MON_9_MARCH_2026_NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final String EVENTS = "select count(*) from case_event";

    private final TestMonitor monitor = new TestMonitor(TestDatabase.DERBY);

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void where_it_is_off_nothing_is_made() {
        Demonstration off = demonstration(false);

        off.advance();

        assertThat(off.progress()).isEmpty();
        assertThat(monitor.tenants.all()).isEmpty();
        assertThat(monitor.people.anybody()).isFalse();
    }

    @Test
    void it_loads_whole_and_then_goes_on_with_what_happens() {
        Demonstration on = demonstration(true);

        on.advance();

        assertThat(on.progress())
                .hasSize(2)
                .allMatch(Job::isFinished)
                .allMatch(job -> job.done() == job.total())
                .allMatch(job -> job.taken().inserted() >= job.total());
        assertThat(count("select count(*) from case_file f join tenant t on t.tenant_id = f.tenant_id"
                        + " where t.ref like 'boston-%'"))
                .isEqualTo(58_119);
        everybody_signs_in();
        cities_and_providers_are_told_apart();
        every_standard_of_the_scheme_is_in_force();
        contracts_have_events_of_their_own();
        long loaded = count(EVENTS);

        on.advance();
        assertThat(count(EVENTS)).as("nothing has happened since").isEqualTo(loaded);

        monitor.machine.set(MON_9_MARCH_2026_NOON);
        on.advance();
        assertThat(count(EVENTS) - loaded).as("a week has happened").isBetween(500L, 15_000L);
        long fed = count(EVENTS);

        assertThat(saidBy(() -> demonstration(true).advance()))
                .as("a server that starts again says where to go")
                .anyMatch(line -> line.startsWith("Demonstration: loaded earlier. Open ") && line.contains("boston"));
        assertThat(count(EVENTS))
                .as("a server that starts again sends nothing twice")
                .isEqualTo(fed);
    }

    private static List<String> saidBy(Runnable work) {
        List<String> said = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(Demonstration.class.getName());
        log.addHandler(ear);
        try {
            work.run();
        } finally {
            log.removeHandler(ear);
        }
        return said;
    }

    private void everybody_signs_in() {
        for (SignIn person : DemonstrationPeople.list()) {
            assertThat(monitor.people.verify(person.login(), person.password().toCharArray()))
                    .as(person.login())
                    .hasValueSatisfying(known -> assertThat(known.roles()).isEqualTo(person.roles()));
        }
        for (DemonstrationToken token : DemonstrationPeople.tokens()) {
            assertThat(monitor.tokens.authenticate(token.secret()))
                    .as(token.label())
                    .isPresent();
        }
    }

    private void cities_and_providers_are_told_apart() {
        Tenant boston = monitor.tenants.find("boston").orElseThrow();
        Tenant dwp = monitor.tenants.find("dwp").orElseThrow();

        assertThat(boston.invented()).isFalse();
        assertThat(boston.stoppedAt()).isEqualTo("2016-01-13T05:00:00Z");
        assertThat(boston.notice()).contains("Real data", "PDDL");
        assertThat(dwp.invented()).isTrue();
        assertThat(dwp.isLive()).isTrue();
        assertThat(dwp.notice()).startsWith("Demonstration data: invented");
        assertThat(providers("boston")).hasSize(16);
        assertThat(providers("dwp")).hasSize(17);
    }

    private void every_standard_of_the_scheme_is_in_force() {
        View dwp = view("dwp");
        Map<Boolean, List<StandardSummary>> standards = monitor.standards.list(dwp).stream()
                .collect(Collectors.partitioningBy(standard -> "Work Programme".equals(standard.scheme())));

        assertThat(standards.get(true))
                .hasSize(18)
                .allMatch(standard -> !standard.inForce().isEmpty());
        assertThat(standards.get(false))
                .as("the catalogue's standards of other schemes")
                .allMatch(standard -> standard.inForce().isEmpty());
        assertThat(monitor.contracts.list(dwp)).hasSize(39);
    }

    private void contracts_have_events_of_their_own() {
        String ofTenant = "select count(*) from contract_event e join tenant t on t.tenant_id = e.tenant_id";

        assertThat(count(ofTenant + " where t.ref = 'eos'"))
                .as("two years of employers and jobs, and the year so far")
                .isGreaterThan(150);
        assertThat(count(ofTenant + " where t.ref = 'maximus'")).as("a go-live").isEqualTo(1);
        assertThat(count(ofTenant)).isEqualTo(count(ofTenant + " where t.ref in ('eos', 'maximus')"));
    }

    private List<String> providers(String commissioner) {
        return monitor.contracts.list(view(commissioner)).stream()
                .map(Contract::provider)
                .distinct()
                .toList();
    }

    private View view(String tenant) {
        return monitor.views.ofService(
                monitor.tenants.find(tenant).orElseThrow().id(), "test");
    }

    private long count(String sql) {
        return monitor.store.across(rows -> rows.number(sql));
    }

    private Demonstration demonstration(boolean on) {
        Settings settings = new Settings(new FixedConfig(Map.of("plumbline.demonstration", on)));
        Intake intake =
                new Intake(monitor.store, monitor.words, monitor.tenants, monitor.clock, monitor.profiles, settings);
        Founding founding = new Founding(
                monitor.tenancy,
                monitor.tenants,
                monitor.contracts,
                monitor.publishing,
                monitor.standards,
                monitor.views);
        DwpLoad dwp = new DwpLoad(founding, intake, monitor.jobs, monitor.clock);
        BostonLoad boston = new BostonLoad(founding, monitor.profiles, intake, monitor.jobs, monitor.clock);
        return new Demonstration(
                settings,
                dwp,
                boston,
                new DwpFeed(dwp, monitor.jobs, monitor.clock),
                new Inviting(founding, monitor.people, monitor.audiences, monitor.tokens, monitor.clock),
                new SignedMonth(
                        monitor.people,
                        monitor.views,
                        monitor.contracts,
                        monitor.operations,
                        monitor.dataQuality,
                        monitor.packs,
                        monitor.signing,
                        monitor.clock),
                monitor.jobs,
                monitor.clock);
    }
}
