package org.plumbline.standards.reference;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed gives the same case for ever. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to n - 1. */
    public int below(int n) {
        return random.nextInt(n);
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred. */
    public boolean percent(int n) {
        return random.nextInt(100) < n;
    }

    public <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    public final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }
}
