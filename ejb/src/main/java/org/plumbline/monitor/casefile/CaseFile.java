package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;

/**
 * A case as it stands.
 *
 * @param ref the provider's own name of it
 * @param attributes lasting ones, such as its segment, as they are now
 * @param events in order of occurrence
 * @param promises in order of their start
 * @param asOf the time on its tenant's clock for which the promises are told
 * @param waiting events arrived that the timer has not assessed yet: the aggregates lag behind this page
 * @param setAside why it could not be assessed, or null
 */
public record CaseFile(
        String ref,
        Contract contract,
        Map<String, String> attributes,
        List<ShownEvent> events,
        List<PromiseStory> promises,
        Instant asOf,
        boolean waiting,
        @Nullable String setAside) {
    public CaseFile {
        attributes = Map.copyOf(attributes);
        events = List.copyOf(events);
        promises = List.copyOf(promises);
    }
}
