package org.plumbline.monitor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.assessment.Accepting;
import org.plumbline.monitor.assessment.Assessment;
import org.plumbline.monitor.assessment.Erasure;
import org.plumbline.monitor.assessment.FeedScan;
import org.plumbline.monitor.assessment.GroupCounts;
import org.plumbline.monitor.assessment.KeptVerdicts;
import org.plumbline.monitor.assessment.KeptWeeks;
import org.plumbline.monitor.assessment.MonthCases;
import org.plumbline.monitor.assessment.Operations;
import org.plumbline.monitor.assessment.Proving;
import org.plumbline.monitor.assessment.Pulse;
import org.plumbline.monitor.assessment.Reconciling;
import org.plumbline.monitor.assessment.Recounting;
import org.plumbline.monitor.assessment.Remeasuring;
import org.plumbline.monitor.assessment.Sweep;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.casefile.CaseFiles;
import org.plumbline.monitor.casefile.Warnings;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.monitor.comparison.Aside;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.LikeForLike;
import org.plumbline.monitor.comparison.Rebases;
import org.plumbline.monitor.comparison.Standings;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Intake;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.monitor.job.JobBoard;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.policy.Policies;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.policy.Publishing;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.monitor.review.Packs;
import org.plumbline.monitor.review.Signing;
import org.plumbline.monitor.sending.Destinations;
import org.plumbline.monitor.sending.Sending;
import org.plumbline.monitor.store.PlainStore;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.ApiTokens;
import org.plumbline.monitor.tenancy.Audiences;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.FirstAdministrator;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.monitor.tenancy.Views;

/** All services on one database, without a container, at a time that the test says. */
public final class TestMonitor implements AutoCloseable {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Instant MON_2_MARCH_2026_NOON = Instant.parse("2026-03-02T12:00:00Z");

    public final SettableClock machine = new SettableClock(MON_2_MARCH_2026_NOON);
    public final PlainStore store;
    public final Tenants tenants;
    public final TenantClock clock;
    public final Tenancy tenancy;
    public final Contracts contracts;
    public final People people;
    public final ApiTokens tokens;
    public final FirstAdministrator first;
    public final Audiences audiences;
    public final Views views;
    public final TenantCalendars calendars;
    public final Standards standards;
    public final Publishing publishing;
    public final Words words;
    public final Profiles profiles;
    public final Intake intake;
    public final Jobs jobs;
    public final JobBoard board;
    public final CaseFiles cases;
    public final WorkList work;
    public final Warnings warnings;
    public final Recounting recounting;
    public final Attainments attainments;
    public final Rebases rebases;
    public final Standings standings;
    public final Comparisons comparisons;
    public final LikeForLike likeForLike;
    public final DataQuality dataQuality;
    public final Packs packs;
    public final Signing signing;
    public final Operations operations;
    public final Assessment assessment;
    public final Pulse pulse = new Pulse();
    public final Sweep sweep;
    public final Reconciling reconciling;
    public final Proving proving;
    public final KeptVerdicts kept;
    public final Accepting accepting;
    public final Erasure erasure;
    public final Answers answers;
    public final Destinations destinations;
    public final Sending sending;

    /** Does what nobody is to wait for: at once, unless the test says when. */
    public Consumer<Runnable> background = Runnable::run;

    private final DataSource source;
    private final Map<String, Object> set;

    public TestMonitor(TestDatabase database) {
        this(database, Map.of("plumbline.intake.chunk", 7, "plumbline.assessment.batch", 5));
    }

    /** With settings other than the small chunks and batches that let every test meet several of them. */
    public TestMonitor(TestDatabase database, Map<String, Object> settings) {
        this(database.migrated(), MON_2_MARCH_2026_NOON, settings);
    }

    public TestMonitor(DataSource source, Instant now, Map<String, Object> set) {
        this.source = source;
        this.set = set;
        machine.set(now);
        Settings settings = new Settings(new FixedConfig(set));
        Audit audit = new Audit();
        store = new PlainStore(source);
        tenants = new Tenants(store);
        clock = new TenantClock(tenants, machine);
        tenancy = new Tenancy(store, tenants, clock, audit);
        contracts = new Contracts(store, tenancy, tenants, clock, audit);
        people = new People(store, tenancy, clock, new FastHash(), audit);
        tokens = new ApiTokens(store, tenancy, clock, audit);
        first = new FirstAdministrator(tenancy, people);
        audiences = new Audiences(store, tenancy, clock, audit);
        views = new Views(store, audiences);
        calendars = new TenantCalendars(store, clock, audit);
        words = new Words(store);
        Policies policies = new Policies(store, calendars, contracts, tenants, clock, audit, words);
        standards = policies.standards;
        publishing = policies.publishing;
        Promises promises = policies.promises;
        profiles = new Profiles(store, clock, audit);
        intake = new Intake(store, words, tenants, clock, profiles, settings);
        jobs = new Jobs(store);
        board = new JobBoard(store, tenancy, audit);
        cases = new CaseFiles(store, words, policies.resolutions, clock);
        work = new WorkList(store, tenants, clock, contracts, promises);
        warnings = new Warnings(store, contracts, promises);
        recounting = new Recounting(store, words, policies.resolutions, clock, settings);
        attainments = new Attainments(store, contracts, promises, clock, recounting, new GroupCounts(store, words));
        rebases = new Rebases(store, contracts, promises, clock, audit);
        standings = new Standings(contracts, promises, calendars);
        comparisons = new Comparisons(
                attainments, contracts, promises, clock, calendars, rebases, standings, new KeptWeeks(store, words));
        Aside aside = new Aside(work -> background.accept(work));
        likeForLike = new LikeForLike(
                contracts,
                promises,
                calendars,
                clock,
                new Remeasuring(store, words, policies.resolutions, clock, settings),
                aside);
        dataQuality = new DataQuality(contracts, promises, clock, new FeedScan(store, words, settings), aside);
        packs = new Packs(store, attainments, comparisons, promises, calendars, new MonthCases(store), clock);
        signing = new Signing(store, packs, contracts, attainments, clock, audit);
        operations = new Operations(store, clock);
        assessment = new Assessment(store, words, policies.resolutions, clock, settings);
        sweep = new Sweep(tenants, assessment, clock, pulse);
        reconciling = new Reconciling(store);
        proving = new Proving(store, tenants, words, policies.resolutions, clock, settings);
        erasure = new Erasure(store, audit);
        answers = new Answers(store, cases, contracts, tenants, words, clock, audit);
        kept = new KeptVerdicts(store, words, policies.resolutions, contracts, promises, clock, settings);
        accepting = new Accepting(store, kept, words, clock, audit);
        destinations = new Destinations(store, contracts, clock, settings, audit);
        sending = new Sending(store, views, warnings, clock, settings);
    }

    /** The settings that the test said. */
    public Map<String, Object> set() {
        return set;
    }

    /** As after a crash: the database is there, and nothing that was in memory. */
    public TestMonitor restarted() {
        return new TestMonitor(source, machine.instant(), set);
    }

    /** A commissioner with a live clock, and every role in it. */
    public View commissioner(String ref) {
        Tenant made = tenancy.found(NewTenant.commissioner(ref, ref.toUpperCase(java.util.Locale.ROOT), LONDON), null);
        return views.ofService(made.id(), "test");
    }

    /** A provider that the commissioner made, with one contract granted to it, and every role in it. */
    public View provider(View commissioner, String ref) {
        Tenant made = tenancy.found(NewTenant.provider(ref, "Provider " + ref, LONDON), commissioner.tenant());
        contract(commissioner, ref, "WP-" + ref);
        return views.ofService(made.id(), "test");
    }

    public Contract contract(View commissioner, String provider, String ref) {
        return contracts.make(
                commissioner,
                new NewContract(
                        provider,
                        ref,
                        provider,
                        "Provider " + provider,
                        tenants.of(commissioner.tenant()).ref(),
                        "Work Programme",
                        "CPA 1",
                        Nation.ENGLAND_AND_WALES,
                        LONDON,
                        null,
                        LocalDate.of(2026, 1, 1),
                        null,
                        Set.of()));
    }

    /** The same view after grants have changed. */
    public View again(View view) {
        return views.ofService(view.tenant(), view.who());
    }

    /** Publishes the standard and has it judge the provider's first contract from a day on. */
    public void inForce(View provider, String yaml, LocalDate from) {
        Upload<StandardVersion> upload = publishing.publish(provider, "test.yaml", yaml);
        if (upload.accepted() == null) {
            throw new IllegalArgumentException(upload.problems().toString());
        }
        StandardVersion version = upload.accepted();
        String contract = contracts.list(provider).get(0).ref();
        publishing.putInForce(provider, version.id(), version.version(), List.of(contract), from);
    }

    public IntakeReport send(View view, String... ndjson) {
        return take(view, new Format.Ndjson(), String.join("\n", ndjson));
    }

    public IntakeReport take(View view, Format format, String text) {
        return intake.take(view, format, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test feed");
    }

    public static String event(String id, String caseRef, String type, String occurred) {
        return "{\"id\":\"%s\",\"case\":\"%s\",\"type\":\"%s\",\"occurred\":\"%s\"}"
                .formatted(id, caseRef, type, occurred);
    }

    /** The same event, of a contract and of none of its cases. */
    public static String ofContract(String contract, String id, String type, String occurred) {
        return event(id, "?", type, occurred).replace("\"case\":\"?\"", "\"contract\":\"" + contract + "\"");
    }

    /** @param how {@code replaces} or {@code voids} the other event */
    public static String corrected(String event, String how, String other) {
        return event.replace("{", "{\"" + how + "\":\"" + other + "\",");
    }

    /** The last millisecond of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1);
    }

    @Override
    public void close() {
        store.close();
        TestDatabase.forget(source);
    }
}
