package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;

/**
 * How to read a wide file, one line a case and each date column an event, as providers' systems export
 * them. An event's id is profile, case and column, so that the same file again says nothing new.
 *
 * @param name of the profile, the first part of every id
 * @param zone civil time of dates and times that carry no offset
 * @param caseColumn the case's reference
 * @param providerColumn or null
 * @param contractColumn or null
 * @param events each date column and the event that it stands for
 */
public record WideProfile(
        String name,
        ZoneId zone,
        String caseColumn,
        @Nullable String providerColumn,
        @Nullable String contractColumn,
        List<DateColumn> events) {

    /**
     * A column whose date or time is an event; a blank cell means that it has not happened.
     *
     * @param attributes attribute name to the column that holds its value; a blank cell is no attribute
     */
    public record DateColumn(String column, String type, Map<String, String> attributes) {
        public DateColumn {
            attributes = Map.copyOf(attributes);
        }
    }

    public WideProfile {
        events = List.copyOf(events);
    }

    /**
     * Reads the YAML form: {@code profile, zone, case, provider?, contract?, events: [{type, at, attributes?}]}.
     *
     * @throws org.plumbline.standards.yaml.InvalidDocument with everything that is wrong, by line
     */
    public static WideProfile read(String file, Reader yaml) throws IOException {
        Problems problems = new Problems();
        Section top = Document.read(file, yaml, problems);
        String name = top.requiredText("profile");
        Optional<ZoneId> zone = top.required("zone").value("zone", ZoneId::of, "write a zone such as Europe/London");
        String caseColumn = top.requiredText("case");
        String provider = top.text("provider").orElse(null);
        String contract = top.text("contract").orElse(null);
        List<DateColumn> events = new ArrayList<>();
        for (Section event : top.required("events").sections("events")) {
            Map<String, String> attributes = new LinkedHashMap<>();
            event.section("attributes").ifPresent(section -> {
                section.keys().forEach(key -> attributes.put(key, section.requiredText(key)));
                section.done();
            });
            events.add(new DateColumn(event.requiredText("at"), event.requiredText("type"), attributes));
            event.done();
        }
        top.done();
        problems.throwIfAny();
        return new WideProfile(name, zone.orElseThrow(), caseColumn, provider, contract, events);
    }

    /**
     * Reads to the end; the caller closes the reader. A line with one unreadable cell is rejected whole.
     *
     * @throws Unusable when the head lacks a column of the profile
     */
    public void read(Reader from, EventLines to) {
        CsvReader<NamedCsvRecord> csv = CsvText.builder().ofNamedCsvRecord(CsvText.withoutMark(from));
        boolean first = true;
        for (NamedCsvRecord line : csv) {
            if (first) {
                checkHead(line.getHeader());
                first = false;
            }
            String reference = cell(line, caseColumn);
            try {
                CsvText.checkCells(line.getFieldCount(), line.getHeader().size());
                if (reference == null) {
                    throw new IllegalArgumentException("no '" + caseColumn + "': a case needs its reference");
                }
                linesOf(line, reference).forEach(to::accept);
                blanksOf(line, reference).forEach(to::blank);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                to.reject(new RejectedLine(
                        line.getStartingLineNumber(), reference, String.valueOf(unreadable.getMessage())));
            }
        }
    }

    private void checkHead(List<String> head) {
        for (String column : columns()) {
            if (!head.contains(column)) {
                throw new Unusable(
                        "no column '" + column + "', which the profile " + name + " names,", " in the head " + head);
            }
        }
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(caseColumn));
        Optional.ofNullable(providerColumn).ifPresent(columns::add);
        Optional.ofNullable(contractColumn).ifPresent(columns::add);
        for (DateColumn event : events) {
            columns.add(event.column());
            columns.addAll(event.attributes().values());
        }
        return columns;
    }

    private List<CaseLine> linesOf(NamedCsvRecord line, String reference) {
        List<CaseLine> lines = new ArrayList<>();
        for (DateColumn column : events) {
            String date = cell(line, column.column());
            if (date != null) {
                CaseEvent event = new CaseEvent(
                        id(reference, column),
                        column.type(),
                        Moment.parse(date, zone),
                        null,
                        null,
                        attributes(line, column),
                        null,
                        null);
                lines.add(new CaseLine(
                        line.getStartingLineNumber(),
                        reference,
                        contractColumn == null ? null : cell(line, contractColumn),
                        providerColumn == null ? null : cell(line, providerColumn),
                        event));
            }
        }
        return lines;
    }

    private List<BlankCell> blanksOf(NamedCsvRecord line, String reference) {
        return events.stream()
                .filter(column -> cell(line, column.column()) == null)
                .map(column ->
                        new BlankCell(line.getStartingLineNumber(), reference, id(reference, column), column.type()))
                .toList();
    }

    private String id(String reference, DateColumn column) {
        return name + "/" + reference + "/" + column.column();
    }

    private static Map<String, String> attributes(NamedCsvRecord line, DateColumn column) {
        Map<String, String> attributes = new LinkedHashMap<>();
        column.attributes().forEach((attribute, from) -> {
            String value = cell(line, from);
            if (value != null) {
                attributes.put(attribute, value);
            }
        });
        return attributes;
    }

    private static @Nullable String cell(NamedCsvRecord line, String column) {
        return line.findField(column)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
