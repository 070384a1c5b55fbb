package org.plumbline.monitor.attainment;

import java.util.Collection;
import java.util.List;
import org.plumbline.monitor.tenancy.Contract;

/** The same figures of the cases of one group alone, as their verdicts were last given. */
public interface OfGroup {
    /** @param contracts that the caller's view sees */
    List<Counted> counted(Collection<Contract> contracts, String group);

    /** Whether any case of these contracts is in a group. */
    boolean isAny(Collection<Contract> contracts);
}
