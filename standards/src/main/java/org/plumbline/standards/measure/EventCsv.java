package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Events in CSV, a line for each: columns {@code case, type, occurred} and, where there are any,
 * {@code id, recorded, contract, provider, voids, replaces}; every other column is an attribute, a blank
 * cell of it none. A line with a contract and no case is of the contract as a whole. Columns may stand
 * under other names ({@code case=case_id}). Type words are taken in
 * lower case with hyphens, so that ACTION_PLAN is action-plan. A line without an id is named by its number.
 */
public final class EventCsv {
    private static final Set<String> KNOWN =
            Set.of("case", "type", "occurred", "id", "recorded", "contract", "provider", "voids", "replaces");

    private final ZoneId zone;
    private final Map<String, String> columns = new HashMap<>();

    private EventCsv(ZoneId zone, Map<String, String> map) {
        this.zone = zone;
        KNOWN.forEach(name -> columns.put(name, name));
        map.forEach((name, column) -> {
            if (!KNOWN.contains(name)) {
                throw new Unusable("'" + name + "' is no column of events; the columns are " + new TreeSet<>(KNOWN));
            }
            columns.put(name, column);
        });
    }

    /**
     * @param zone civil time of dates and times that carry no offset
     * @param map our name of a column to the file's, for those that differ
     * @throws Unusable for a name that is none of ours
     */
    public static EventCsv of(ZoneId zone, Map<String, String> map) {
        return new EventCsv(zone, map);
    }

    /** The word of an event type as vocabularies write it. */
    public static String typeWord(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Where the parts of an event stand in the lines below this head. */
    EventColumns columns(String head) {
        for (CsvLine line : CsvText.builder().build(new CsvLine(), head)) {
            return new EventColumns(line, columns, zone);
        }
        throw new NotPlain("no head");
    }

    /**
     * Reads to the end; the caller closes the reader.
     *
     * @throws Unusable when the head lacks a column that every event needs
     */
    public void read(Reader from, EventLines to) {
        CsvReader<CsvLine> csv = CsvText.builder().build(new CsvLine(), CsvText.withoutMark(from));
        EventColumns head = null;
        int cells = 0;
        for (CsvLine line : csv) {
            if (head == null) {
                head = new EventColumns(line, columns, zone);
                cells = line.size();
                continue;
            }
            try {
                CsvText.checkCells(line.size(), cells);
                head.read(line, to);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                to.reject(new RejectedLine(line.number(), head.id(line), String.valueOf(unreadable.getMessage())));
            }
        }
    }
}
