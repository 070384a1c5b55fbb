package org.plumbline.monitor.comparison;

import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.policy.RequiredShare;

/** When there are too few decided cases to tell, and why. */
final class Doubt {
    /** Below this one case moves the rate by more than ten points. */
    private static final int FEW = 10;

    private Doubt() {}

    /** Short words, or null where the figures say enough, or nothing at all. */
    static @Nullable String of(Figures figures, @Nullable RequiredShare share) {
        if (figures.n() == 0 || figures.low() == null || figures.high() == null) {
            return null;
        }
        if (figures.n() < FEW) {
            return "too few to tell";
        }
        // A promise to every case is broken by one: there is no share that the rate could lie on either side of.
        boolean shared = share != null && share.permille() < 1_000;
        double required = shared ? share.permille() / 1_000.0 : 1;
        return shared && figures.low() < required && required <= figures.high()
                ? "too few to tell from " + share.words()
                : null;
    }
}
