package org.plumbline.standards.verdict;

/** What befell an opportunity whose window lies around an anchor, where its state alone does not say it. */
public enum Twist {
    NONE,
    /** It was done before the window opened, and that is a miss. */
    TOO_EARLY,
    /** The booking came when the window had passed already. */
    SHORT_NOTICE,
    /** A later booking took its place. */
    MOVED,
    /** It was called off. */
    CALLED_OFF
}
