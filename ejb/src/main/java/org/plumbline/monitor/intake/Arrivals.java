package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;

/** Takes what a reader finds, line by line: a bad line never costs a good one. */
interface Arrivals {
    void accept(Arrival arrival);

    void acceptOfContract(ContractArrival arrival);

    void reject(long line, @Nullable String id, String reason);
}
