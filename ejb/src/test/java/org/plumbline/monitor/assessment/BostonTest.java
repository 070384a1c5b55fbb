package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.View;

/** The real service requests of the City of Boston against the verdicts that the city itself published. */
class BostonTest {
    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final Instant WED_13_JANUARY_2016_MIDNIGHT = Instant.parse("2016-01-13T05:00:00Z");
    private static final String EXAMPLES = "/catalogue/examples/";

    @Test
    void each_department_kept_and_missed_as_often_as_the_city_says() throws IOException {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.DERBY, Map.of())) {
            Tenant made = monitor.tenancy.found(
                    new NewTenant(
                            "boston",
                            "City of Boston",
                            Tenant.Kind.COMMISSIONER,
                            BOSTON,
                            WED_13_JANUARY_2016_MIDNIGHT,
                            false,
                            null),
                    null);
            View boston = monitor.views.ofService(made.id(), "test");
            List<NamedCsvRecord> official = official();
            official.forEach(row -> contract(monitor, boston, row.getField("subject")));
            inForce(monitor, boston);

            IntakeReport report = take(monitor, boston);
            monitor.sweep.beat();

            assertThat(report.errors()).isEmpty();
            assertThat(report.inserted()).isGreaterThan(58_119);
            assertThat(counts(monitor, boston)).isEqualTo(expected(official));
            assertThat(monitor.operations.of(boston).waiting()).isZero();
            assertThat(monitor.reconciling.of(boston.tenant()).differences()).isEmpty();
        }
    }

    private static Map<String, String> counts(TestMonitor monitor, View boston) {
        Map<String, String> counts = new TreeMap<>();
        Map<String, long[]> sums = new TreeMap<>();
        monitor.attainments.rows(boston, Filters.ofLevel("boston-target")).forEach(row -> {
            long[] sum = sums.computeIfAbsent(row.contract().providerName(), name -> new long[2]);
            sum[0] += row.figures().met() + row.figures().open();
            sum[1] += row.figures().missed();
        });
        sums.forEach((name, sum) -> counts.put(name, sum[0] + " met or open, " + sum[1] + " missed"));
        return counts;
    }

    private static Map<String, String> expected(List<NamedCsvRecord> official) {
        Map<String, String> expected = new TreeMap<>();
        for (NamedCsvRecord row : official) {
            int target = Integer.parseInt(row.getField("cases_with_target"));
            int kept = Integer.parseInt(row.getField("with_target_ONTIME"));
            if (target > 0) {
                expected.put(row.getField("subject"), kept + " met or open, " + (target - kept) + " missed");
            }
        }
        return expected;
    }

    private static List<NamedCsvRecord> official() {
        InputStream in = BostonTest.class.getResourceAsStream("/boston311-2015-ontime-by-department-h1.csv");
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                .filter(row -> row.getField("half").equals("H1"))
                .toList();
    }

    private static void contract(TestMonitor monitor, View boston, String department) {
        String ref = department.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        monitor.contracts.make(
                boston,
                new NewContract(
                        "boston",
                        "311 " + ref,
                        ref,
                        department,
                        "boston",
                        "Boston 311",
                        null,
                        Nation.ELSEWHERE,
                        BOSTON,
                        null,
                        LocalDate.of(2015, 1, 1),
                        null,
                        Set.of()));
    }

    private static void inForce(TestMonitor monitor, View boston) throws IOException {
        StandardVersion version = monitor.publishing
                .publish(boston, "boston311.yaml", text("boston311.yaml"))
                .accepted();
        List<String> contracts =
                monitor.contracts.list(boston).stream().map(Contract::ref).toList();
        monitor.publishing.putInForce(boston, version.id(), version.version(), contracts, LocalDate.of(2015, 1, 1));
    }

    private static IntakeReport take(TestMonitor monitor, View boston) throws IOException {
        monitor.profiles.upload(boston, "boston311.profile.yaml", text("boston311.profile.yaml"));
        try (InputStream packed = BostonTest.class.getResourceAsStream(EXAMPLES + "boston311-2015-h1.csv.gz")) {
            return monitor.intake.take(boston, new Format.Wide("boston311"), new GZIPInputStream(packed), "open data");
        }
    }

    private static String text(String example) throws IOException {
        try (InputStream in = BostonTest.class.getResourceAsStream(EXAMPLES + example)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
