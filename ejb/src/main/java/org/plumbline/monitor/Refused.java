package org.plumbline.monitor;

import jakarta.ejb.ApplicationException;

/**
 * The caller asked for something that a rule forbids: the one family of exceptions that a page or a resource turns into
 * an answer. The message is a sentence for a person.
 */
@ApplicationException(rollback = true, inherited = true)
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of answer it deserves. */
    public enum Why {
        /** The input is not right. */
        INVALID,
        /** This person or token may not do that. */
        FORBIDDEN,
        /** It does not exist, or belongs to somebody else: the answer is the same. */
        NOT_FOUND,
        /** It does not go together with what is already there. */
        CONFLICT,
        /** The disk of the database is full. */
        NO_ROOM,
        /** Something of the kind is under way, and one at a time is enough: soon it is not any more. */
        BUSY
    }

    private final Why why;

    private Refused(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    public static Refused invalid(String sentence) {
        return new Refused(Why.INVALID, sentence);
    }

    public static Refused forbidden(String sentence) {
        return new Refused(Why.FORBIDDEN, sentence);
    }

    public static Refused notFound(String sentence) {
        return new Refused(Why.NOT_FOUND, sentence);
    }

    public static Refused conflict(String sentence) {
        return new Refused(Why.CONFLICT, sentence);
    }

    public static Refused noRoom(String sentence) {
        return new Refused(Why.NO_ROOM, sentence);
    }

    public static Refused busy(String sentence) {
        return new Refused(Why.BUSY, sentence);
    }

    public Why why() {
        return why;
    }
}
