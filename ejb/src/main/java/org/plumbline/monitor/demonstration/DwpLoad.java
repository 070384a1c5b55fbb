package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.plumbline.monitor.demonstration.invented.InventedCases;
import org.plumbline.monitor.demonstration.invented.InventedContract;
import org.plumbline.monitor.demonstration.invented.InventedEvent;
import org.plumbline.monitor.demonstration.invented.WorkProgramme;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Intake;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/**
 * DWP and the Work Programme's providers with invented cases, and the feed that lets them go on. The promises do not say
 * in which nation a contract area lies: all are taken to be in England and Wales.
 */
@ApplicationScoped
public class DwpLoad {
    static final String DWP = "dwp";
    static final String NAME = "dwp";

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    static final String NOTICE = "Demonstration data: invented. The providers and their promises are real; the"
            + " cases are made up from a seed and say nothing about how any provider performed.";
    private static final String SENDER = "invented feed";
    private static final int ROWS = 2_000;

    private final Founding founding;
    private final Intake intake;
    private final Jobs jobs;
    private final TenantClock clock;

    @Inject
    public DwpLoad(Founding founding, Intake intake, Jobs jobs, TenantClock clock) {
        this.founding = founding;
        this.intake = intake;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DwpLoad() {
        this(null, null, null, null);
    }

    /** The department's tenant, its providers with their contracts and standards, and the job. */
    Job found() {
        View dwp = founding.commissioner(new NewTenant(
                DWP,
                "Department for Work and Pensions",
                Tenant.Kind.COMMISSIONER,
                InventedCases.ZONE,
                null,
                true,
                NOTICE));
        Job job = jobs.load(dwp.tenant(), NAME, "Invented Work Programme cases", clock.received());
        if (!job.isFinished()) {
            InventedCases cases = cases(job);
            WorkProgramme.contracts().forEach((provider, contracts) -> found(dwp, provider, contracts, cases));
        }
        return job;
    }

    /** Safe to repeat: goes on after the last piece that was taken in. */
    Job load(Job job) {
        if (job.isFinished()) {
            return job;
        }
        InventedCases cases = cases(job);
        List<Loading.Parcel> parcels = new ArrayList<>();
        WorkProgramme.contracts().forEach((provider, contracts) -> {
            View holder = founding.holder(provider);
            for (InventedContract contract : contracts) {
                Instant until = job.highWater();
                parcels.addAll(parcels(holder, cases.sentOfContract(contract, Instant.EPOCH, until)));
                parcels.addAll(parcels(holder, cases.sent(contract, Instant.EPOCH, until)));
            }
        });
        return new Loading(jobs, clock::received).run(job, parcels, this::take);
    }

    /** All invented cases, of which the job says when they were installed. */
    InventedCases cases(Job job) {
        return new InventedCases(WorkProgramme.SEED, LocalDate.ofInstant(job.started(), InventedCases.ZONE));
    }

    /** Events as they happen. One that is refused, such as after the promises changed, stops none of the others. */
    void feed(String provider, List<InventedEvent> events) {
        for (Loading.Parcel parcel : parcels(founding.holder(provider), events)) {
            IntakeReport report = send(parcel);
            if (report.rejected() > 0) {
                LOG.warning(() -> "Demonstration: " + report.rejected() + " invented events of " + provider
                        + " were rejected, the first: " + report.errors().get(0));
            }
        }
    }

    private void found(View dwp, String provider, List<InventedContract> contracts, InventedCases cases) {
        View holder = founding.provider(
                dwp,
                new NewTenant(
                        provider,
                        contracts.get(0).providerName(),
                        Tenant.Kind.PROVIDER,
                        InventedCases.ZONE,
                        null,
                        true,
                        NOTICE));
        for (InventedContract contract : contracts) {
            founding.contract(
                    dwp,
                    holder,
                    new NewContract(
                            provider,
                            contract.ref(),
                            provider,
                            contract.providerName(),
                            DWP,
                            WorkProgramme.SCHEME,
                            contract.area(),
                            Nation.ENGLAND_AND_WALES,
                            InventedCases.ZONE,
                            "england-and-wales",
                            cases.start(contract),
                            null,
                            Set.of()));
        }
        Map<String, LocalDate> from = contracts.stream()
                .collect(Collectors.toMap(
                        contract -> contract.standard().id(),
                        cases::start,
                        (one, other) -> one.isBefore(other) ? one : other));
        Map<String, List<String>> byStandard = contracts.stream()
                .collect(Collectors.groupingBy(
                        contract -> contract.standard().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(InventedContract::ref, Collectors.toList())));
        byStandard.forEach((standard, refs) -> founding.adopt(holder, standard, refs, from.get(standard)));
    }

    private static List<Loading.Parcel> parcels(View provider, List<InventedEvent> events) {
        List<Loading.Parcel> parcels = new ArrayList<>();
        for (int from = 0; from < events.size(); from += ROWS) {
            List<InventedEvent> some = events.subList(from, Math.min(from + ROWS, events.size()));
            parcels.add(new Loading.Parcel(provider, InventedLines.of(some), some.size()));
        }
        return parcels;
    }

    private IntakeReport take(Loading.Parcel parcel) {
        IntakeReport report = send(parcel);
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.rejected() + " invented events were rejected, the first: "
                    + report.errors().get(0));
        }
        return report;
    }

    private IntakeReport send(Loading.Parcel parcel) {
        return intake.take(parcel.view(), new Format.Ndjson(), new ByteArrayInputStream(parcel.bytes()), SENDER);
    }
}
