package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.statistics.SmallNumbers;

/**
 * Somebody of an audience holds all that they can be told against each other, last month's and this month's. For each hidden
 * count they try every number that it could be, and rule out those with which they would have been told something else. What
 * is left over is what they have worked out.
 */
class AttackTest {
    private static final long SEED = 43L;
    private static final int HIDDEN_UP_TO = SmallNumbers.SEVEN_AND_FIVE.hiddenUpTo();
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    private static final List<Integer> ALL =
            IntStream.rangeClosed(0, HIDDEN_UP_TO + 1).boxed().toList();
    private static final List<String> PROVIDERS = List.of("ingeus", "seetec");

    /** What a row counts, by its column. */
    private enum Kind {
        MET,
        MISSED,
        STILL_OPEN
    }

    /** A count somewhere: of a provider's only promise in a month. */
    private record Place(String provider, YearMonth month, Kind kind) {}

    @ParameterizedTest
    @EnumSource
    void whoever_sees_hidden_numbers_works_out_none_of_them(TestDatabase database) {
        try (World world = new World(database)) {
            int attacked = 0;
            for (int month = 0; month < 2; month++) {
                List<String> told = world.told(world.reader);
                for (Place place : world.places()) {
                    if (world.isHidden(place)) {
                        attacked++;
                        assertThat(world.possible(world.reader, place, told, List.of(1, HIDDEN_UP_TO)))
                                .as("%s in month %d, seed %d", place, month, SEED)
                                .containsExactly(1, HIDDEN_UP_TO);
                    }
                }
                world.aMonthLater();
            }
            assertThat(attacked).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_from_whom_nothing_is_hidden_is_each_to_be_worked_out(TestDatabase database) {
        try (World world = new World(database)) {
            List<String> told = world.told(world.manager);
            Place place =
                    world.places().stream().filter(world::isHidden).findFirst().orElseThrow();
            assertThat(world.possible(world.manager, place, told, ALL)).containsExactly(world.counts.get(place));
            List<String> toldReader = world.told(world.reader);
            assertThat(world.possible(world.reader, place, toldReader, ALL)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_behind_the_figures_is_told_to_nobody_from_whom_numbers_are_hidden(TestDatabase database) {
        try (World world = new World(database)) {
            TestMonitor monitor = world.monitor;
            WorkFilter all = new WorkFilter(WorkFilter.Due.MISSED, null, null, null, null, null);
            assertRefused(() -> monitor.work.page(world.reader, all, null, 10));
            assertRefused(() -> monitor.work.counts(world.reader, all));
            assertRefused(() -> monitor.cases.find(world.reader, "a"));
            assertRefused(() -> monitor.operations.of(world.reader));
            assertRefused(() -> monitor.attainments.rows(world.reader, Filters.knownBy(FRI_1_MAY_2026_NOON)));
        }
    }

    private static void assertRefused(Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOf(Refused.class).hasMessageContaining("hidden");
    }

    /** Two providers of a commissioner, with counts that are set as they are wanted, and what is told of them. */
    private static final class World implements AutoCloseable {
        private final Random random = new Random(SEED);
        private final Map<Place, Integer> counts = new LinkedHashMap<>();
        private final TestMonitor monitor;
        private final View manager;
        private final View reader;

        World(TestDatabase database) {
            monitor = new TestMonitor(database);
            View dwp = monitor.commissioner("dwp");
            for (String provider : PROVIDERS) {
                View view = monitor.provider(dwp, provider);
                monitor.inForce(view, standard(provider), LocalDate.of(2026, 1, 1));
                MONTHS.forEach(month ->
                        monitor.send(view, event(provider + month, provider + month, "referral", month + "-02")));
            }
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();
            manager = monitor.again(dwp);
            reader = new View(manager.tenant(), "reader", Set.of(), manager.granted(), SmallNumbers.SEVEN_AND_FIVE);
            for (String provider : PROVIDERS) {
                for (YearMonth month : MONTHS) {
                    for (Kind kind : Kind.values()) {
                        set(new Place(provider, month, kind), random.nextInt(10));
                    }
                }
            }
        }

        private static String standard(String provider) {
            return """
                    standard: %1$s
                    title: First contact
                    vocabulary: 1
                    calendar: england-and-wales
                    source: a test
                    opens: referral
                    levels:
                      - {id: %1$s-01, dimension: first-contact, promise: Contact each customer soon., within: 3 days, of: referral, do: contact}
                    """.formatted(provider);
        }

        List<Place> places() {
            return List.copyOf(counts.keySet());
        }

        boolean isHidden(Place place) {
            int count = counts.get(place);
            return count > 0 && count <= HIDDEN_UP_TO;
        }

        /** Some have become more, so that numbers that were hidden are shown now, and others are not. */
        void aMonthLater() {
            places().forEach(place -> set(place, counts.get(place) + random.nextInt(4)));
        }

        private void set(Place place, int count) {
            counts.put(place, count);
            int changed = monitor.store.across(sql -> sql.change(
                    "update attainment set " + place.kind() + " = ? where cohort_month = ? and contract_id ="
                            + " (select contract_id from contract where provider = ?)",
                    count,
                    Cohort.number(place.month()),
                    place.provider()));
            assertThat(changed).isEqualTo(1);
        }

        /** The numbers with which the same would be told. */
        Set<Integer> possible(View view, Place place, List<String> told, List<Integer> tried) {
            int real = counts.get(place);
            Set<Integer> possible = new TreeSet<>();
            for (int count : tried) {
                set(place, count);
                if (told(view).equals(told)) {
                    possible.add(count);
                }
            }
            set(place, real);
            return possible;
        }

        /** By every filter, and by what is made of figures for pages, exports and answers. */
        List<String> told(View view) {
            List<String> told = new ArrayList<>();
            for (AttainmentFilter filter : filters()) {
                monitor.attainments
                        .rows(view, filter)
                        .forEach(row -> told.add(row.level() + row.month() + row.figures()));
                Overview overview = monitor.comparisons.overview(view, filter);
                told.add(overview.sentence());
                overview.rows().forEach(row -> row.cells().forEach(cell -> told.add(words(cell))));
                for (String provider : PROVIDERS) {
                    monitor.comparisons
                            .provider(view, provider, filter)
                            .ifPresent(page -> told.add(page.sentence() + page.changes()));
                    monitor.comparisons
                            .level(view, provider, provider + "-01", filter, CohortSpan.Length.MONTH, null)
                            .ifPresent(page -> told.add(page.sentence() + page.cohorts() + page.change()));
                }
                monitor.comparisons
                        .dimension(view, "first-contact", filter)
                        .ifPresent(page -> page.lines()
                                .forEach(line -> told.add(line.level().figures().toString())));
            }
            return told;
        }

        private static String words(Cell cell) {
            return cell.status() + " " + cell.figures() + " " + cell.doubt() + " " + cell.kept();
        }

        private static List<AttainmentFilter> filters() {
            return List.of(
                    AttainmentFilter.ALL,
                    AttainmentFilter.ALL.between(MONTHS.get(1), null),
                    new AttainmentFilter(
                            null, "WP-seetec", null, "CPA 1", null, null, null, null, null, Basis.RECEIVED));
        }

        @Override
        public void close() {
            monitor.close();
        }
    }
}
