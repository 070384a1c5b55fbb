package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/**
 * Events in CSV, a line for each: columns {@code case, type, occurred} and, where there are any,
 * {@code id, recorded, contract, provider, voids, replaces}; every other column is an attribute, a blank
 * cell of it none. Columns may stand under other names ({@code case=case_id}). Type words are taken in
 * lower case with hyphens, so that ACTION_PLAN is action-plan. A line without an id is named by its number.
 */
public final class EventCsv {
    private static final Set<String> NEEDED = Set.of("case", "type", "occurred");
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

    /**
     * Reads to the end; the caller closes the reader.
     *
     * @throws Unusable when the head lacks a column that every event needs
     */
    public void read(Reader from, EventLines to) {
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(from);
        boolean first = true;
        for (NamedCsvRecord line : csv) {
            if (first) {
                checkHead(line.getHeader());
                first = false;
            }
            String id = cell(line, "id");
            try {
                to.accept(lineOf(line, id));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                to.reject(new RejectedLine(line.getStartingLineNumber(), id, String.valueOf(unreadable.getMessage())));
            }
        }
    }

    private void checkHead(List<String> head) {
        for (String name : new TreeSet<>(NEEDED)) {
            if (!head.contains(columns.get(name))) {
                throw new Unusable("no column '" + columns.get(name) + "' for '" + name + "' in the head " + head
                        + "; name it with --map " + name + "=COLUMN");
            }
        }
    }

    private CaseLine lineOf(NamedCsvRecord line, @Nullable String id) {
        long number = line.getStartingLineNumber();
        String recorded = cell(line, "recorded");
        CaseEvent event = new CaseEvent(
                id == null ? "line-" + number : id,
                typeWord(needed(line, "type")),
                Moment.parse(needed(line, "occurred"), zone),
                recorded == null ? null : recordedAt(recorded),
                null,
                attributes(line),
                cell(line, "voids"),
                cell(line, "replaces"));
        return new CaseLine(number, needed(line, "case"), cell(line, "contract"), cell(line, "provider"), event);
    }

    private Instant recordedAt(String text) {
        Moment moment = Moment.parse(text, zone);
        return moment.instant() != null
                ? moment.instant()
                : moment.day().atStartOfDay(zone).toInstant();
    }

    private Map<String, String> attributes(NamedCsvRecord line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String column : line.getHeader()) {
            String value = columns.containsValue(column)
                    ? null
                    : line.findField(column).orElse(null);
            if (value != null && !value.isBlank()) {
                attributes.put(column, value.strip());
            }
        }
        return attributes;
    }

    private String needed(NamedCsvRecord line, String name) {
        String cell = cell(line, name);
        if (cell == null) {
            throw new IllegalArgumentException("no '" + columns.get(name) + "': an event needs it");
        }
        return cell;
    }

    private @Nullable String cell(NamedCsvRecord line, String name) {
        return line.findField(columns.getOrDefault(name, name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
