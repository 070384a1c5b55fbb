package org.plumbline.standards.measure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/** Where in a line of one file the parts of an event stand. What lines have in common is read once and kept. */
final class EventColumns {

    private static final List<String> NEEDED = List.of("case", "occurred", "type");

    /** So many distinct words of a column are kept with what they mean. */
    static final int MOST = 10_000;

    private final Map<String, String> names;
    private final ZoneId zone;
    private final Map<String, Integer> places = new HashMap<>();
    final int caseAt;
    final int typeAt;
    final int occurredAt;
    final int idAt;
    final int recordedAt;
    final int contractAt;
    final int providerAt;
    final int voidsAt;
    final int replacesAt;
    final List<String> attributeNames = new ArrayList<>();
    final int[] attributesAt;
    private final Map<String, Moment> moments = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final @Nullable String[] lastValues;
    private Map<String, String> lastAttributes = Map.of();

    /**
     * @param names our name of each column to the file's
     * @throws Unusable when a column is missing that every event needs, or one stands there twice
     */
    EventColumns(CsvLine head, Map<String, String> names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
        List<String> written = new ArrayList<>();
        List<Integer> attributes = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String column = head.cell(i) == null ? "" : head.cell(i);
            written.add(column);
            if (places.put(column, i) != null) {
                throw new Unusable("column '" + column + "' stands twice", " in the head " + written);
            }
            if (!names.containsValue(column)) {
                attributes.add(i);
                attributeNames.add(column);
            }
        }
        for (String name : NEEDED) {
            boolean ofContracts = name.equals("case") && at("contract") >= 0;
            if (at(name) < 0 && !ofContracts) {
                throw new Unusable(
                        "no column '" + names.get(name) + "' for '" + name + "'",
                        " in the head " + written + "; name it with --map " + name + "=COLUMN");
            }
        }
        caseAt = at("case");
        typeAt = at("type");
        occurredAt = at("occurred");
        idAt = at("id");
        recordedAt = at("recorded");
        contractAt = at("contract");
        providerAt = at("provider");
        voidsAt = at("voids");
        replacesAt = at("replaces");
        attributesAt = attributes.stream().mapToInt(Integer::intValue).toArray();
        lastValues = new String[attributesAt.length];
    }

    /** How many there are. */
    int size() {
        return places.size();
    }

    private int at(String name) {
        return places.getOrDefault(names.get(name), -1);
    }

    @Nullable
    String id(CsvLine line) {
        return line.cell(idAt);
    }

    /** @throws java.time.DateTimeException and {@link IllegalArgumentException} with a sentence for the sender */
    void read(CsvLine line, EventLines to) {
        String id = id(line);
        String recorded = line.cell(recordedAt);
        CaseEvent event = new CaseEvent(
                id == null ? LineNames.of(line.number()) : id,
                once(types, needed(line, typeAt, "type"), EventCsv::typeWord),
                once(moments, needed(line, occurredAt, "occurred"), text -> Moment.parse(text, zone)),
                recorded == null ? null : instant(recorded),
                null,
                attributes(line),
                line.cell(voidsAt),
                line.cell(replacesAt));
        String contract = line.cell(contractAt);
        String provider = line.cell(providerAt);
        if (contract != null && line.cell(caseAt) == null) {
            to.acceptOfContract(new ContractLine(line.number(), contract, provider, event));
        } else {
            to.accept(new CaseLine(line.number(), needed(line, caseAt, "case"), contract, provider, event));
        }
    }

    private String needed(CsvLine line, int column, String name) {
        String cell = line.cell(column);
        if (cell == null) {
            throw new IllegalArgumentException("no '" + names.get(name) + "': an event needs it");
        }
        return cell;
    }

    private static <T> T once(Map<String, T> known, String text, Function<String, T> read) {
        T found = known.get(text);
        if (found == null) {
            found = read.apply(text);
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }

    private Instant instant(String text) {
        Moment moment = Moment.parse(text, zone);
        return moment.instant() != null
                ? moment.instant()
                : moment.day().atStartOfDay(zone).toInstant();
    }

    /** Lines that follow one another mostly say the same of the case: then they share the map. */
    @SuppressWarnings("ReferenceEquality") // another string of the same letters only makes a new map
    private Map<String, String> attributes(CsvLine line) {
        boolean same = true;
        for (int i = 0; i < attributesAt.length; i++) {
            String value = line.cell(attributesAt[i]);
            same &= value == lastValues[i];
            lastValues[i] = value;
        }
        if (!same) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < lastValues.length; i++) {
                if (lastValues[i] != null) {
                    attributes.put(attributeNames.get(i), lastValues[i]);
                }
            }
            lastAttributes = Map.copyOf(attributes);
        }
        return lastAttributes;
    }
}
