package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.Intake;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.intake.Profiles;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** The City of Boston and its departments, each a provider of its own, with all requests that really came in. */
@ApplicationScoped
public class BostonLoad {
    static final String CITY = "boston";
    static final String NAME = "boston";
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Instant STOPPED =
            LocalDateTime.of(2016, 1, 13, 0, 0).atZone(ZONE).toInstant();

    private static final String NOTICE = "Real data: 311 service requests opened from January to June 2015, as"
            + " the City of Boston publishes them as open data (PDDL). The clock stands at 13 January 2016.";
    private static final String SENDER = "City of Boston open data";
    private static final String SCHEME = "311 service requests";
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final Founding founding;
    private final Profiles profiles;
    private final Intake intake;
    private final Jobs jobs;
    private final TenantClock clock;

    @Inject
    public BostonLoad(Founding founding, Profiles profiles, Intake intake, Jobs jobs, TenantClock clock) {
        this.founding = founding;
        this.profiles = profiles;
        this.intake = intake;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected BostonLoad() {
        this(null, null, null, null, null);
    }

    /** The city's tenant, and its job. */
    Job found() {
        View city = founding.commissioner(
                new NewTenant(CITY, "City of Boston", Tenant.Kind.COMMISSIONER, ZONE, STOPPED, false, NOTICE));
        return jobs.load(city.tenant(), NAME, "58,119 real requests of the City of Boston", clock.received());
    }

    /** Safe to repeat: goes on after the last piece that was taken in. */
    Job load(Job job) {
        if (job.isFinished()) {
            return job;
        }
        View city = founding.view(job.tenant());
        Map<String, List<Boston.Piece>> requests = Boston.requests();
        List<Loading.Parcel> parcels = new ArrayList<>();
        requests.forEach((name, pieces) -> {
            View department = department(city, name);
            pieces.forEach(piece -> parcels.add(new Loading.Parcel(department, piece.csv(), piece.rows())));
        });
        List<String> contracts =
                requests.keySet().stream().map(BostonLoad::contract).toList();
        founding.publish(founding.view(job.tenant()), Boston.STANDARD, Boston.standard(), contracts, FIRST_DAY);
        return new Loading(jobs, clock::received).run(job, parcels, this::take);
    }

    private View department(View city, String name) {
        String ref = Boston.ref(name);
        View department = founding.provider(
                city, new NewTenant("boston-" + ref, name, Tenant.Kind.PROVIDER, ZONE, STOPPED, false, NOTICE));
        founding.contract(
                city,
                department,
                new NewContract(
                        "boston-" + ref,
                        contract(name),
                        ref,
                        name,
                        CITY,
                        SCHEME,
                        null,
                        Nation.ELSEWHERE,
                        ZONE,
                        "city-of-boston",
                        FIRST_DAY,
                        null,
                        Set.of("opened", "closed")));
        if (profiles.list(department).isEmpty()) {
            profiles.upload(department, Boston.STANDARD + ".profile.yaml", Boston.profile());
        }
        return department;
    }

    private IntakeReport take(Loading.Parcel parcel) {
        IntakeReport report = intake.take(
                parcel.view(), new Format.Wide(Boston.STANDARD), new ByteArrayInputStream(parcel.bytes()), SENDER);
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.rejected() + " requests were rejected, the first: "
                    + report.errors().get(0));
        }
        return report;
    }

    private static String contract(String department) {
        return "311-" + Boston.ref(department);
    }
}
