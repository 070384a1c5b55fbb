package org.plumbline.standards.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.verdict.Tally;

/** The counted verdicts as a table, sorted by provider, month and level. Rows without any verdict are left out. */
final class VerdictTable {

    /** @param month year × 12 + month of the year - 1 */
    record Row(String provider, int month, String level, Attainment attainment) {
        String monthWords() {
            return "%04d-%02d".formatted(month / 12, month % 12 + 1);
        }
    }

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::provider).thenComparing(Row::month).thenComparing(Row::level);

    private VerdictTable() {}

    static List<Row> rows(List<Measurement.Counted> counted) {
        List<Row> rows = new ArrayList<>();
        for (Measurement.Counted of : counted) {
            List<String> ids = of.standards().levelIds();
            of.byProvider().forEach((provider, listener) -> addRows(provider, ids, listener.tally(), rows));
        }
        rows.sort(ORDER);
        return rows;
    }

    static void write(List<Row> rows, Writer to) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord(
                    "provider", "month", "level", "met", "missed", "open", "excused", "withdrawn", "no_evidence");
            for (Row row : rows) {
                Attainment counts = row.attainment();
                csv.writeRecord(
                        row.provider(),
                        row.monthWords(),
                        row.level(),
                        String.valueOf(counts.met()),
                        String.valueOf(counts.missed()),
                        String.valueOf(counts.open()),
                        String.valueOf(counts.excused()),
                        String.valueOf(counts.withdrawn()),
                        String.valueOf(counts.noEvidence()));
            }
        }
    }

    private static void addRows(String provider, List<String> ids, Tally tally, List<Row> rows) {
        for (int level = 0; level < tally.levels(); level++) {
            for (int month : tally.months(level)) {
                rows.add(new Row(provider, month, ids.get(level), Attainment.of(tally, level, month)));
            }
        }
    }
}
