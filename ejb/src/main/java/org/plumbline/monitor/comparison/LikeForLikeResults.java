package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.Remeasuring;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.comparison.Measured;
import org.plumbline.standards.comparison.TimeTaken;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.StandardisedFunnel;

/**
 * Everyone's cases by one yardstick.
 *
 * @param lines one for each provider in sight, by name
 * @param by the yardstick
 * @param asOf a moment of the viewer's clock
 */
public record LikeForLikeResults(Offered by, List<Line> lines, Instant asOf) {
    public LikeForLikeResults {
        lines = List.copyOf(lines);
    }

    /**
     * A provider.
     *
     * @param provider its name in addresses
     * @param groups the same by group of cases; {@link Remeasuring#NO_GROUP}: of those of which none is said
     */
    public record Line(String provider, String name, Measured measured, Map<String, Measured> groups) {
        static Line of(String provider, String name, Map<String, Measured> groups) {
            Measured all = new Measured();
            groups.values().forEach(all::add);
            return new Line(provider, name, all, groups);
        }

        public Figures figures() {
            return new Figures(measured.attainment());
        }

        /** Of one group. */
        public Figures figures(String group) {
            return new Figures(groups.getOrDefault(group, new Measured()).attainment());
        }

        public TimeTaken time() {
            return measured.time();
        }

        private Line in(String group) {
            return of(provider, name, Map.of(group, groups.getOrDefault(group, new Measured())));
        }
    }

    /** The same of the cases of one group; null: of all. */
    public LikeForLikeResults in(@Nullable String group) {
        return group == null
                ? this
                : new LikeForLikeResults(
                        by, lines.stream().map(line -> line.in(group)).toList(), asOf);
    }

    /** Those of which anything is decided. */
    public List<Line> decided() {
        return lines.stream().filter(line -> line.figures().n() > 0).toList();
    }

    /** All together by group, where anything is decided of it: in their order, those without a group first. */
    public SortedMap<String, Figures> groups() {
        SortedMap<String, Figures> groups = new TreeMap<>();
        lines.forEach(line -> line.groups().forEach((group, measured) -> {
            Figures figures = new Figures(measured.attainment());
            if (figures.n() > 0) {
                groups.merge(group, figures, Figures::plus);
            }
        }));
        return groups;
    }

    /**
     * Whether the decided ones differ by more than chance, in their order; empty where there are none.
     *
     * @param adjusted for the usual differences among them
     */
    public Optional<Funnel> funnel(boolean adjusted) {
        List<Line> decided = decided();
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(Funnel.of(
                        decided.stream()
                                .mapToInt(line -> Math.toIntExact(line.figures().n()))
                                .toArray(),
                        decided.stream()
                                .mapToInt(line -> Math.toIntExact(line.figures().met()))
                                .toArray(),
                        adjusted));
    }

    /**
     * Whether they differ from what is usual for the groups of their cases; empty where there are not two groups.
     *
     * @param widened for the usual differences among them
     */
    public Optional<StandardisedFunnel> standardised(boolean widened) {
        List<String> groups = List.copyOf(groups().keySet());
        return groups.size() < 2
                ? Optional.empty()
                : Optional.of(StandardisedFunnel.of(counts(groups, Figures::n), counts(groups, Figures::met), widened));
    }

    private int[][] counts(List<String> groups, ToLongFunction<Figures> count) {
        return decided().stream()
                .map(line -> groups.stream()
                        .mapToInt(group -> Math.toIntExact(count.applyAsLong(line.figures(group))))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Of the provider that goes by this name, or null. */
    public @Nullable Line of(String provider) {
        return lines.stream()
                .filter(line -> line.provider().equals(provider))
                .findFirst()
                .orElse(null);
    }
}
