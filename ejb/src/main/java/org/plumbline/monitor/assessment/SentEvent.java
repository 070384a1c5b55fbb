package org.plumbline.monitor.assessment;

import org.jspecify.annotations.Nullable;

/**
 * An event as its sender sent it.
 *
 * @param type id in the vocabulary
 * @param day on which it happened, an epoch day in the contract's zone
 * @param recorded when the sender says it was written down, and {@code received} by the server: epoch milliseconds
 * @param voids whether it says that another never happened, {@code replaces}: that it stands for another
 */
public record SentEvent(String type, int day, @Nullable Long recorded, long received, boolean voids, boolean replaces) {
    /** Whether it corrects another. */
    public boolean corrects() {
        return voids || replaces;
    }
}
