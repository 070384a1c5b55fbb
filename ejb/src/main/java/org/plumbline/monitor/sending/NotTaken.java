package org.plumbline.monitor.sending;

/** A destination did not take a warning; the message says what came back instead. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean silent;

    private NotTaken(String answer, boolean silent) {
        super(answer);
        this.silent = silent;
    }

    static NotTaken answered(String answer) {
        return new NotTaken(answer, false);
    }

    /** Nobody answered in time: to try others there would take as long again. */
    static NotTaken silent(String answer) {
        return new NotTaken(answer, true);
    }

    boolean isSilent() {
        return silent;
    }

    String answer() {
        return String.valueOf(getMessage());
    }
}
