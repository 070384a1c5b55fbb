package org.plumbline.monitor.answer;

/** What an answer rests on, and by that whether it explains a missed promise or disputes a verdict. */
public enum Ground {
    /** The promise was missed, and the provider's own work was why. */
    OWN_DELAY(false, "our own delay"),
    NOT_REACHED(false, "the customer could not be reached"),
    CUSTOMER_CHOICE(false, "the customer asked for a later time"),
    OTHER_CAUSE(false, "another cause"),
    /** The verdict is wrong, because the data are. */
    EVENT_MISSING(true, "an event is missing or wrong in our feed"),
    TRIGGER_WRONG(true, "the clock should not have started then"),
    DOES_NOT_APPLY(true, "the promise does not apply to this case"),
    READ_OTHERWISE(true, "the promise is read differently");

    private final boolean dispute;
    private final String words;

    Ground(boolean dispute, String words) {
        this.dispute = dispute;
        this.words = words;
    }

    /** Whether it says that the verdict is wrong; else it says why the promise was missed. */
    public boolean isDispute() {
        return dispute;
    }

    public String words() {
        return words;
    }
}
