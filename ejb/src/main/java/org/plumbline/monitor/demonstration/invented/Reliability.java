package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.YearMonth;
import org.plumbline.standards.policy.Level;

/** How often an invented provider keeps its word: by lot, so that rates differ, and by nothing else. */
final class Reliability {
    private static final double WORST = 0.55;
    private static final double BEST = 0.97;

    private final Chance chance;
    private final double usual;

    /** @param chance of the provider */
    Reliability(Chance chance) {
        this.chance = chance.of("reliability");
        this.usual = this.chance.between(0.76, 0.95);
    }

    /** The share of occasions on which a case that was referred then has this level kept. */
    double of(Level level, LocalDate referred) {
        Chance own = chance.of(level.id());
        double kept = level.share() == null
                ? usual + own.between(-0.1, 0.07)
                : level.share().permille() / 1000.0 + own.between(-0.08, 0.05);
        double month = own.of(YearMonth.from(referred)).between(-0.04, 0.04);
        return Math.max(WORST, Math.min(BEST, kept + month));
    }

    /** The share of the referred who never start. */
    double neverStarting() {
        return chance.of("never starting").between(0.02, 0.12);
    }
}
