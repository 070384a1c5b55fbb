package org.plumbline.monitor.sending;

import org.jspecify.annotations.Nullable;

/** A destination just made, with the secret of a webhook, which is shown this once. */
public record MadeDestination(
        Destination destination, @Nullable String secret) {
    @Override
    public String toString() {
        return "MadeDestination[" + destination.address() + "]";
    }
}
