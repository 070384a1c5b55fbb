package org.plumbline.monitor.attainment;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.tenancy.Contract;

/**
 * Which rows; null for any.
 *
 * @param provider its name in addresses
 * @param contract its reference
 * @param from first month of the cohort, inclusive
 * @param to last month of the cohort, inclusive
 * @param knownBy what was received, put in force or uploaded later is left out
 * @param basis in such a look back, since when an event counts as known
 * @param group of cases, a word of the vocabulary
 */
public record AttainmentFilter(
        @Nullable String provider,
        @Nullable String contract,
        @Nullable String scheme,
        @Nullable String area,
        @Nullable String level,
        @Nullable String dimension,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable Instant knownBy,
        Basis basis,
        @Nullable String group) {
    public static final AttainmentFilter ALL =
            new AttainmentFilter(null, null, null, null, null, null, null, null, null, Basis.RECEIVED);

    /** Of all groups. */
    public AttainmentFilter(
            @Nullable String provider,
            @Nullable String contract,
            @Nullable String scheme,
            @Nullable String area,
            @Nullable String level,
            @Nullable String dimension,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable Instant knownBy,
            Basis basis) {
        this(provider, contract, scheme, area, level, dimension, from, to, knownBy, basis, null);
    }

    public AttainmentFilter withProvider(String only) {
        return new AttainmentFilter(only, contract, scheme, area, level, dimension, from, to, knownBy, basis, group);
    }

    public AttainmentFilter between(@Nullable YearMonth first, @Nullable YearMonth last) {
        return new AttainmentFilter(
                provider, contract, scheme, area, level, dimension, first, last, knownBy, basis, group);
    }

    /** Of one contract area and scheme; null for any. */
    public AttainmentFilter in(@Nullable String onlyArea, @Nullable String onlyScheme) {
        return new AttainmentFilter(
                provider, contract, onlyScheme, onlyArea, level, dimension, from, to, knownBy, basis, group);
    }

    /** Of the cases of one group; null for any. */
    public AttainmentFilter inGroup(@Nullable String only) {
        return new AttainmentFilter(provider, contract, scheme, area, level, dimension, from, to, knownBy, basis, only);
    }

    public AttainmentFilter withDimension(String only) {
        return new AttainmentFilter(provider, contract, scheme, area, level, only, from, to, knownBy, basis, group);
    }

    /** Whether a contract's rows are asked for. */
    public boolean fits(Contract of) {
        return (provider == null || provider.equals(of.provider()))
                && (contract == null || contract.equals(of.ref()))
                && (scheme == null || scheme.equals(of.scheme()))
                && (area == null || area.equals(of.area()));
    }

    /** Whether a level and month are asked for. */
    boolean fits(Counted row) {
        return (level == null || level.equals(row.level())) && fits(row.month());
    }

    /** Whether a month is asked for. */
    public boolean fits(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }
}
