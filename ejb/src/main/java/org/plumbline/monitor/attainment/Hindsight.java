package org.plumbline.monitor.attainment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.View;

/** Attainment as it was known at an instant. */
public interface Hindsight {
    /**
     * By a replay of what had been received, put in force and uploaded by then; cases that were erased since count as they
     * did when they were.
     *
     * @param contracts that the view sees
     * @param basis since when an event counts as known
     * @param group of the cases that count, or null: all, and what is of no case
     * @throws org.plumbline.monitor.Refused where a replay for the viewing tenant is under way already
     */
    List<Counted> counted(
            View view, Collection<Contract> contracts, Instant knownBy, Basis basis, @Nullable String group);
}
