package org.plumbline.standards.measure;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/**
 * One event as a file gives it: with the case, contract and provider that it belongs to.
 *
 * @param line of the file, counted from 1 with the head
 * @param caseReference the provider's own name of the case
 */
public record CaseLine(
        long line,
        String caseReference,
        @Nullable String contract,
        @Nullable String provider,
        CaseEvent event) {}
