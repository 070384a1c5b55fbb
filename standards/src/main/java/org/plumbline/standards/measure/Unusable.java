package org.plumbline.standards.measure;

/** The call, or a file as a whole, cannot be used: a missing option, a head that lacks what every line needs. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Unusable(String sentence) {
        this(sentence, "");
    }

    /** @param more what only somebody may read who has the file before him: its words, and the options of the call */
    public Unusable(String sentence, String more) {
        super(sentence + more);
        this.sentence = sentence;
    }

    /** Without the words of the file. */
    public String sentence() {
        return sentence;
    }
}
