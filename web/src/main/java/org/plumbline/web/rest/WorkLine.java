package org.plumbline.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.WorkItem;

/** An opportunity of the work list on the wire; times carry the offset of the contract's zone. */
public record WorkLine(
        @JsonbProperty("case") String caseRef,
        String provider,
        String contract,
        String level,
        String dimension,
        String promise,
        String key,
        String state,
        boolean doneLate,
        String month,
        OffsetDateTime started,
        OffsetDateTime due,
        @Nullable OffsetDateTime warned) {
    static WorkLine of(WorkItem item) {
        return new WorkLine(
                item.caseRef(),
                item.provider(),
                item.contract(),
                item.level(),
                item.dimension(),
                item.promise(),
                item.key(),
                item.missed() ? "missed" : "open",
                item.doneLate(),
                item.month().toString(),
                item.started().atZone(item.zone()).toOffsetDateTime(),
                item.due().atZone(item.zone()).toOffsetDateTime(),
                item.warned() == null ? null : item.warned().atZone(item.zone()).toOffsetDateTime());
    }
}
