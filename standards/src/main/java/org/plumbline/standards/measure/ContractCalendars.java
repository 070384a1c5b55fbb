package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.policy.Standard;

/**
 * Whose working days a case counts: those of its contract's calendar, else the standard's; where that leaves it to the
 * nation, those of the nation that the call names.
 *
 * @param byContract ids of calendars
 * @param nation id of the calendar of contracts that nobody says more about
 */
record ContractCalendars(Map<String, String> byContract, String nation) {

    /**
     * @param file CSV with the columns contract and calendar, or null
     * @throws Unusable if a calendar is not known
     */
    static ContractCalendars read(@Nullable Path file, String nation, Calendars calendars) throws IOException {
        Map<String, String> byContract = new HashMap<>();
        if (file != null) {
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : csv) {
                    byContract.put(field(row, "contract", file), known(field(row, "calendar", file), calendars));
                }
            }
        }
        return new ContractCalendars(byContract, known(nation, calendars));
    }

    String of(Standard standard, @Nullable String contract) {
        String own = contract == null ? null : byContract.get(contract);
        return own != null ? own : standard.leavesCalendarToNation() ? nation : standard.calendar();
    }

    private static String field(NamedCsvRecord row, String column, Path file) {
        return row.findField(column)
                .orElseThrow(() -> new Unusable("there is no column '" + column + "' in " + file))
                .strip();
    }

    static String known(String calendar, Calendars calendars) {
        if (calendars.find(calendar).isEmpty()) {
            throw new Unusable("unknown calendar '" + calendar + "'; there are "
                    + String.join(", ", calendars.ids().stream().sorted().toList()));
        }
        return calendar;
    }
}
