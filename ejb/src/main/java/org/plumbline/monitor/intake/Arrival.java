package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/**
 * An event as a stream gives it, not yet known or unknown.
 *
 * @param contract the reference that it names, or null
 * @param provider the provider that it names, or null
 * @param column of a wide file, or null
 * @param blank the cell of that column says nothing: the event, if there is one under that id, no longer holds
 */
record Arrival(
        long line,
        String caseRef,
        @Nullable String contract,
        @Nullable String provider,
        CaseEvent event,
        @Nullable String column,
        boolean blank) {

    Arrival(
            long line,
            String caseRef,
            @Nullable String contract,
            @Nullable String provider,
            CaseEvent event,
            @Nullable String column) {
        this(line, caseRef, contract, provider, event, column, false);
    }
}
