package org.plumbline.standards.clock;

/** What a day is to a clock. */
public enum StepKind {
    /** The day on which the clock starts: day 0, or day 1 where it counts. */
    START,
    /** It counts. */
    COUNTED,
    /** It does not count; the step says why. */
    SKIPPED,
    /** The clock stands still; the step says why. */
    PAUSED,
    /** The last day, or the day of the due time. */
    DUE,
    /** The promise was kept, or done late. */
    DONE,
    /** What the promise allows as a reason stood in the way. */
    EXCUSED,
    /** The case closed, or the cadence ended. */
    CLOSED
}
