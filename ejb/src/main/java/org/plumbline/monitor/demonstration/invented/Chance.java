package org.plumbline.monitor.demonstration.invented;

import java.util.List;

/** Luck that can be told again: SplitMix64, written out so that no release of Java changes what was invented. */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long seed;
    private long state;

    private Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    static Chance of(long seed) {
        return new Chance(mix(seed));
    }

    /** Luck of its own for one matter, whatever was drawn here before or will be. */
    Chance of(Object matter) {
        long hash = FNV_START;
        String name = matter.toString();
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Chance(mix(seed ^ hash));
    }

    /** @param share of the cases in which it does, 0 to 1 */
    boolean happens(double share) {
        return fraction() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + (int) (fraction() * (most - least + 1));
    }

    double between(double least, double most) {
        return least + fraction() * (most - least);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    private double fraction() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
