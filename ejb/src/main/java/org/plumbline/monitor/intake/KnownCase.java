package org.plumbline.monitor.intake;

/**
 * A case as intake needs it: which contract it belongs to.
 *
 * @param arrivals how many of its events had arrived; 0: it is only now beginning
 */
record KnownCase(long number, int contract, int arrivals) {
    boolean isNew() {
        return arrivals == 0;
    }

    KnownCase with(int more) {
        return new KnownCase(number, contract, arrivals + more);
    }

    /** The one of two that was seen later: numbers are given out once, and events only arrive. */
    KnownCase orLater(KnownCase other) {
        boolean later = other.number != number ? other.number > number : other.arrivals > arrivals;
        return later ? other : this;
    }
}
