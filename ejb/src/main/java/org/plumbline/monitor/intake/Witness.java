package org.plumbline.monitor.intake;

/** Is told how far a stream has been taken in, and may end it. */
@FunctionalInterface
interface Witness {
    /**
     * What became of the lines so far; more may follow.
     *
     * @return false to take no more: what came before stays
     */
    boolean goOn(IntakeReport soFar);
}
