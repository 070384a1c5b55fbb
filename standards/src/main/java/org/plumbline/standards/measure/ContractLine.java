package org.plumbline.standards.measure;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/**
 * One event of a contract as a whole, as a file gives it: a line that names a contract and no case.
 *
 * @param line of the file, counted from 1 with the head
 */
public record ContractLine(
        long line, String contract, @Nullable String provider, CaseEvent event) {}
