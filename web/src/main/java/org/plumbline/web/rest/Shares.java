package org.plumbline.web.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares as they are shown: four decimals. Nothing is compared by them. */
final class Shares {
    private static final int DECIMALS = 4;

    private Shares() {}

    static @Nullable BigDecimal rounded(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
