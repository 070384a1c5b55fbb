package org.plumbline.monitor.casefile;

/** A verdict for people: a word and a shape, never colour alone. The names are those of the engine's states. */
public enum Verdict {
    OPEN("open", "○"),
    MET("kept", "●"),
    MISSED("missed", "■"),
    EXCUSED("excused", "◇"),
    WITHDRAWN("withdrawn", "–"),
    NO_EVIDENCE("no evidence", "?");

    private final String words;
    private final String shape;

    Verdict(String words, String shape) {
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
