package org.plumbline.standards.measure;

/** The call, or a file as a whole, cannot be used: a missing option, a head that lacks what every line needs. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unusable(String sentence) {
        super(sentence);
    }
}
