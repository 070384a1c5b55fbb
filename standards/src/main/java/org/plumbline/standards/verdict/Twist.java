package org.plumbline.standards.verdict;

/** What befell an opportunity, where its state alone does not say it. */
public enum Twist {
    NONE,
    /** It was done before the window opened, and that is a miss. */
    TOO_EARLY,
    /** The booking came when the window had passed already. */
    SHORT_NOTICE,
    /** A later booking took its place. */
    MOVED,
    /** It was called off. */
    CALLED_OFF,
    /** It counts already, and its clock has not started. */
    NOT_STARTED
}
