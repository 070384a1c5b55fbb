package org.plumbline.standards.policy;

import org.jspecify.annotations.Nullable;

/**
 * What starts a clock: the first such event of the case (of each spell, when it is reopened), each one, or what became
 * of another promise.
 *
 * @param pattern the events; of a trigger that follows a promise, those that keep that one or start its clock
 * @param follows the promise that must be done or due first, or null
 */
public record Trigger(
        Pattern pattern, boolean each, @Nullable Link follows) {

    /** Another level of the same standard, which stands above this one. */
    public record Link(String level, When when) {}

    /** At what the clock starts. */
    public enum When {
        /** When it is done, in time or late; never, if it is never done. */
        DONE,
        /** When it falls due, done or not. */
        DUE,
        /** When it is done in time, else when it falls due. */
        DONE_OR_DUE
    }

    public static Trigger of(Pattern pattern, boolean each) {
        return new Trigger(pattern, each, null);
    }
}
