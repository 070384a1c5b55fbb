package org.plumbline.standards.measure;

/** A file holds something that only the reader of all CSV reads, or a line that it has to name. */
final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlain(String what) {
        super(what, null, false, false);
    }
}
