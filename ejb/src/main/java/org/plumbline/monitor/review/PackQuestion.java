package org.plumbline.monitor.review;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.FeedQuestion;
import org.plumbline.monitor.tenancy.Contract;

/**
 * Which pack is asked for.
 *
 * @param seed by which its sample is drawn, at most {@value #LONGEST_SEED} characters
 * @param size of the sample, 1 to {@value #LARGEST}
 */
public record PackQuestion(Contract contract, YearMonth month, String seed, int size) {
    public static final int LARGEST = 50;
    public static final int USUAL = 10;
    static final int LONGEST_SEED = 100;

    public PackQuestion {
        if (size < 1 || size > LARGEST) {
            throw Refused.invalid("Draw from 1 to " + LARGEST + " cases");
        }
        if (seed.isBlank() || seed.length() > LONGEST_SEED) {
            throw Refused.invalid("A seed has from 1 to " + LONGEST_SEED + " characters");
        }
    }

    /** @param seed null or empty for that of the contract and month; {@code size} null for the usual */
    public static PackQuestion of(Contract contract, YearMonth month, @Nullable String seed, @Nullable Integer size) {
        String usual = contract.ref() + " " + month;
        String cut = usual.substring(Math.max(0, usual.length() - LONGEST_SEED));
        return new PackQuestion(
                contract, month, seed == null || seed.isBlank() ? cut : seed.trim(), size == null ? USUAL : size);
    }

    /** Whose feeds have to be measured for it. */
    public FeedQuestion feed() {
        return new FeedQuestion(contract.area(), contract.scheme());
    }
}
