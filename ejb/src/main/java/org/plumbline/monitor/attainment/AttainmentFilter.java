package org.plumbline.monitor.attainment;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which rows; null for any.
 *
 * @param provider its name in addresses
 * @param contract its reference
 * @param from first month of the cohort, inclusive
 * @param to last month of the cohort, inclusive
 */
public record AttainmentFilter(
        @Nullable String provider,
        @Nullable String contract,
        @Nullable String scheme,
        @Nullable String area,
        @Nullable String level,
        @Nullable String dimension,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {
    public static final AttainmentFilter ALL = new AttainmentFilter(null, null, null, null, null, null, null, null);

    public AttainmentFilter withProvider(String only) {
        return new AttainmentFilter(only, contract, scheme, area, level, dimension, from, to);
    }

    public AttainmentFilter withLevel(String only) {
        return new AttainmentFilter(provider, contract, scheme, area, only, dimension, from, to);
    }

    public AttainmentFilter between(@Nullable YearMonth first, @Nullable YearMonth last) {
        return new AttainmentFilter(provider, contract, scheme, area, level, dimension, first, last);
    }
}
