package org.plumbline.monitor.tenancy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/**
 * What an administrator says of a contract to be made; the parameters are those of {@link Contract}.
 *
 * @param tenant ref of the tenant that is to hold its cases
 * @param commissioner ref of the tenant that let it and is granted sight of it, or null
 * @param ends the last day, or null
 */
public record NewContract(
        String tenant,
        String ref,
        String provider,
        String providerName,
        @Nullable String commissioner,
        String scheme,
        @Nullable String area,
        Nation nation,
        ZoneId zone,
        @Nullable String calendar,
        LocalDate starts,
        @Nullable LocalDate ends,
        Set<String> supplied) {
    public NewContract {
        Names.checkText("A contract's reference", ref);
        Names.checkRef(provider);
        Names.checkText("A provider's name", providerName);
        Names.checkText("A scheme", scheme);
        supplied = Set.copyOf(supplied);
        if (ends != null && ends.isBefore(starts)) {
            throw Refused.invalid("The contract ends on " + ends + ", before it starts on " + starts);
        }
    }
}
