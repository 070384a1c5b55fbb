package org.plumbline.standards.verdict;

import java.util.Locale;

/** What became of an opportunity. The order is that of the counts of a {@link Tally}; append only. */
public enum State {
    /** Not yet done, and not yet due. */
    OPEN,
    /** Done in time. */
    MET,
    /** Not done in time; perhaps done late. */
    MISSED,
    /** Not done in time for a reason that the promise allows. */
    EXCUSED,
    /** The case closed before it was due. */
    WITHDRAWN,
    /** The data cannot tell. */
    NO_EVIDENCE;

    private static final State[] ALL = values();

    static final int COUNT = ALL.length;

    static State of(int ordinal) {
        return ALL[ordinal];
    }

    /** For people: {@code no evidence}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
