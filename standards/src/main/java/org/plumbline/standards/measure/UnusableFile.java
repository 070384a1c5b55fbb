package org.plumbline.standards.measure;

/** A file of events that cannot be read at all, because its head lacks what every line needs. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableFile(String sentence) {
        super(sentence);
    }
}
