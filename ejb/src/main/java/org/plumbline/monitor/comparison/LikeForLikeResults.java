package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.comparison.Measured;
import org.plumbline.standards.comparison.TimeTaken;
import org.plumbline.standards.statistics.Funnel;

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
     */
    public record Line(String provider, String name, Measured measured) {
        public Figures figures() {
            return new Figures(measured.attainment());
        }

        public TimeTaken time() {
            return measured.time();
        }
    }

    /** Those of which anything is decided. */
    public List<Line> decided() {
        return lines.stream().filter(line -> line.figures().n() > 0).toList();
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

    /** Of the provider that goes by this name, or null. */
    public @Nullable Line of(String provider) {
        return lines.stream()
                .filter(line -> line.provider().equals(provider))
                .findFirst()
                .orElse(null);
    }
}
