package org.plumbline.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.KeptVerdict;
import org.plumbline.monitor.assessment.KeptVerdictList;
import org.plumbline.monitor.casefile.Verdict;

/**
 * A verdict that is kept, on the wire; times carry the offset of the contract's zone.
 *
 * @param caseRef null where the promise is about the contract as a whole
 * @param key the opportunity's stable name within the case
 * @param kept the verdict as it is, or null: there is none yet
 * @param wouldBe what it would be, or null: none any more
 * @param why what became known
 */
public record KeptVerdictLine(
        @JsonbProperty("case") @Nullable String caseRef,
        String level,
        String promise,
        String key,
        OffsetDateTime started,
        @Nullable OffsetDateTime due,
        @Nullable String kept,
        @Nullable String wouldBe,
        String why) {
    static List<KeptVerdictLine> of(KeptVerdictList list) {
        ZoneId zone = list.contract().zone();
        return list.page().rows().stream().map(row -> of(row, zone)).toList();
    }

    private static KeptVerdictLine of(KeptVerdict row, ZoneId zone) {
        return new KeptVerdictLine(
                row.caseRef(),
                row.level(),
                row.promise(),
                row.key(),
                row.started().atZone(zone).toOffsetDateTime(),
                row.due() == null ? null : row.due().atZone(zone).toOffsetDateTime(),
                state(row.kept()),
                state(row.wouldBe()),
                row.why());
    }

    private static @Nullable String state(org.plumbline.standards.verdict.@Nullable State state) {
        return state == null ? null : State.of(Verdict.valueOf(state.name()));
    }

    static String table(@Nullable String notice, List<KeptVerdictLine> lines) {
        CsvTable table = new CsvTable(
                notice, List.of("case", "level", "promise", "key", "started", "due", "kept", "wouldBe", "why"));
        lines.forEach(line -> table.row(
                line.caseRef(),
                line.level(),
                line.promise(),
                line.key(),
                line.started(),
                line.due(),
                line.kept(),
                line.wouldBe(),
                line.why()));
        return table.text();
    }
}
