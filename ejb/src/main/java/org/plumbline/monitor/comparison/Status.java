package org.plumbline.monitor.comparison;

/** Whether a promise is kept: a word and a shape, never colour alone. */
public enum Status {
    KEPT("kept", "●"),
    AT_RISK("at risk", "▲"),
    NOT_KEPT("not kept", "■"),
    TOO_EARLY("too early to say", "○"),
    NOT_MEASURED("not measured", "–"),
    NOT_PROMISED("not promised", "–");

    private final String words;
    private final String shape;

    Status(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    public String shape() {
        return shape;
    }
}
