package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/** An event of a contract as a whole, as a stream gives it: a line that names a contract and no case. */
record ContractArrival(long line, String contract, @Nullable String provider, CaseEvent event) {}
