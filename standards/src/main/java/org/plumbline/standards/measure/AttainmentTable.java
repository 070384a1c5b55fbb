package org.plumbline.standards.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.attainment.Keeps;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.RequiredShare;
import org.plumbline.standards.policy.Standard;

/** The months of the levels with a required share, and whether the share was reached. */
final class AttainmentTable {

    private AttainmentTable() {}

    static void write(List<VerdictTable.Row> rows, List<Standard> standards, Writer to) throws IOException {
        Map<String, RequiredShare> shares = shares(standards);
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord(
                    "provider",
                    "month",
                    "level",
                    "met",
                    "missed",
                    "open",
                    "rate",
                    "low",
                    "high",
                    "required_share",
                    "cohort",
                    "status");
            for (VerdictTable.Row row : rows) {
                RequiredShare share = shares.get(row.level());
                if (share != null) {
                    csv.writeRecord(line(row, share));
                }
            }
        }
    }

    private static List<String> line(VerdictTable.Row row, RequiredShare share) {
        Attainment attainment = row.attainment();
        return List.of(
                row.provider(),
                row.monthWords(),
                row.level(),
                String.valueOf(attainment.met()),
                String.valueOf(attainment.missed()),
                String.valueOf(attainment.open()),
                attainment.rate().isPresent() ? decimal(attainment.rate().getAsDouble()) : "",
                decimal(attainment.interval().low()),
                decimal(attainment.interval().high()),
                decimal(share.permille() / 1000.0),
                word(share.cohort()),
                word(Keeps.of(attainment, share)));
    }

    private static Map<String, RequiredShare> shares(List<Standard> standards) {
        Map<String, RequiredShare> shares = new HashMap<>();
        for (Standard standard : standards) {
            for (Level level : standard.levels()) {
                if (level.share() != null) {
                    shares.put(level.id(), level.share());
                }
            }
        }
        return shares;
    }

    private static String decimal(double rate) {
        return String.format(Locale.ROOT, "%.6f", rate);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
