package org.plumbline.monitor.attainment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.Basis;

/** Filters by the one thing that a test is about; pages and resources make theirs whole from all that was asked. */
public final class Filters {
    private Filters() {}

    public static AttainmentFilter knownBy(Instant instant) {
        return knownBy(instant, Basis.RECEIVED);
    }

    public static AttainmentFilter knownBy(Instant instant, Basis basis) {
        return new AttainmentFilter(null, null, null, null, null, null, null, null, instant, basis);
    }

    public static AttainmentFilter ofLevel(String level) {
        return ofLevel(level, null);
    }

    public static AttainmentFilter ofLevel(String level, @Nullable Instant knownBy) {
        return new AttainmentFilter(null, null, null, null, level, null, null, null, knownBy, Basis.RECEIVED);
    }
}
