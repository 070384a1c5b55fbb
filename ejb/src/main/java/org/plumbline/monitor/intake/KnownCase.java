package org.plumbline.monitor.intake;

/** A case as intake needs it: which contract it belongs to, and whether it is only now beginning. */
record KnownCase(long number, int contract, boolean isNew) {
    KnownCase stored() {
        return isNew ? new KnownCase(number, contract, false) : this;
    }
}
