package org.plumbline.standards.statistics;

/** What a point of an XmR chart says about change, by the first rule that it meets, in this order. */
public enum Signal {
    ABOVE_UPPER(1),
    BELOW_LOWER(-1),
    RISING(1),
    FALLING(-1),
    TWO_IN_THREE_ABOVE(1),
    TWO_IN_THREE_BELOW(-1),
    RUN_ABOVE(1),
    RUN_BELOW(-1),
    COMMON_CAUSE(0);

    private final int side;

    Signal(int side) {
        this.side = side;
    }

    /** 1 for more than usual, -1 for less, 0 for what chance explains. */
    public int side() {
        return side;
    }

    static Signal of(Signal up, Signal down, int side) {
        return side > 0 ? up : down;
    }
}
