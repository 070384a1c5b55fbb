package org.plumbline.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.WarningItem;

/**
 * A warning on the wire; times carry the offset of the contract's zone.
 *
 * @param caseRef null where the promise is about the contract as a whole
 * @param point how long before it is due, such as "2 days"
 * @param state what became of it: a verdict, or taken-back
 * @param sent to the caller's own destinations: nowhere, waiting, sent or given-up
 */
public record WarningLine(
        String id,
        @JsonbProperty("case") @Nullable String caseRef,
        String provider,
        String contract,
        String level,
        String promise,
        String key,
        String point,
        OffsetDateTime warned,
        OffsetDateTime due,
        String state,
        String sent) {
    static WarningLine of(WarningItem item) {
        return new WarningLine(
                item.id(),
                item.caseRef(),
                item.contract().provider(),
                item.contract().ref(),
                item.level(),
                item.promise(),
                item.key(),
                item.point(),
                item.warned().atZone(item.contract().zone()).toOffsetDateTime(),
                item.due().atZone(item.contract().zone()).toOffsetDateTime(),
                Given.shown(item.state()),
                Given.shown(item.sent()));
    }

    static String table(@Nullable String notice, List<WarningLine> lines) {
        CsvTable table = new CsvTable(
                notice,
                List.of(
                        "id",
                        "case",
                        "provider",
                        "contract",
                        "level",
                        "promise",
                        "point",
                        "warned",
                        "due",
                        "state",
                        "sent"));
        lines.forEach(line -> table.row(
                line.id(),
                line.caseRef(),
                line.provider(),
                line.contract(),
                line.level(),
                line.promise(),
                line.point(),
                line.warned(),
                line.due(),
                line.state(),
                line.sent()));
        return table.text();
    }
}
