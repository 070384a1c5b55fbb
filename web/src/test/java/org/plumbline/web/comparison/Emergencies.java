package org.plumbline.web.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.Status;
import org.plumbline.standards.statistics.Funnel;

/** Real counts of England's accident and emergency departments, as they stand in the tests' {@code nhs} folder. */
record Emergencies(List<Count> counts) {
    /** Of all who come, so many are to be seen to within four hours. */
    static final double REQUIRED = 0.95;

    private static final String MAJOR = "1";

    /** One month of one provider's departments of one type. */
    record Count(YearMonth month, String provider, String type, int attendances, int late) {
        boolean isMajor() {
            return type.equals(MAJOR);
        }

        Figures figures() {
            return Figures.of(attendances - late, late, 0, 0, 0, 0);
        }
    }

    static Emergencies read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(Emergencies.class.getResourceAsStream("/nhs/ae-attendances.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return new Emergencies(lines.lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(","))
                    .map(cells -> new Count(
                            YearMonth.from(LocalDate.parse(cells[0])),
                            cells[1],
                            cells[2],
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Emergencies only(Predicate<Count> wanted) {
        return new Emergencies(counts.stream().filter(wanted).toList());
    }

    /** Providers to whom anybody came, in the order of their codes. */
    Map<String, Figures> byProvider() {
        Map<String, Figures> all =
                counts.stream().collect(Collectors.toMap(Count::provider, Count::figures, Figures::plus, TreeMap::new));
        all.values().removeIf(figures -> figures.n() == 0);
        return all;
    }

    Funnel funnel(boolean adjusted) {
        List<Figures> providers = List.copyOf(byProvider().values());
        return Funnel.of(
                providers.stream().mapToInt(figures -> (int) figures.n()).toArray(),
                providers.stream().mapToInt(figures -> (int) figures.met()).toArray(),
                adjusted);
    }

    /** @param kind null for the one that suits the months */
    ChangeOverTime change(@Nullable ChartKind kind) {
        Map<YearMonth, Figures> months =
                counts.stream().collect(Collectors.toMap(Count::month, Count::figures, Figures::plus, TreeMap::new));
        return ChangeOverTime.of(
                Length.MONTH,
                months.entrySet().stream()
                        .map(month -> new CohortResult(month.getKey(), Status.NOT_KEPT, month.getValue(), null))
                        .toList(),
                LocalDate.of(2019, 4, 1),
                REQUIRED,
                List.of(),
                kind);
    }
}
