package org.plumbline.monitor.casefile;

/** Whether a warning was sent to the destinations of who looks; of several, the one that is worst off. */
public enum Sent {
    /** There was no destination for it when it was given. */
    NOWHERE,
    GIVEN_UP,
    WAITING,
    SENT
}
