package org.plumbline.monitor.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.monitor.demonstration.invented.InventedEvent;
import org.plumbline.standards.event.CaseEvent;

/** Invented events as any provider's system would send them. */
final class InventedLines {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private InventedLines() {}

    static String of(List<InventedEvent> events) {
        return events.stream().map(InventedLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(InventedEvent invented) {
        CaseEvent event = invented.event();
        Object occurred = event.occurred().isDayOnly()
                ? event.occurred().day()
                : event.occurred().instant();
        JsonObjectBuilder attributes = JSON.createObjectBuilder();
        new TreeMap<>(event.attributes()).forEach(attributes::add);
        JsonObjectBuilder line = JSON.createObjectBuilder();
        if (invented.caseRef() != null) {
            line.add("case", invented.caseRef());
        }
        return line.add("id", event.id())
                .add("contract", invented.contract())
                .add("type", event.type())
                .add("occurred", String.valueOf(occurred))
                .add("recorded", invented.sent().toString())
                .add("attributes", attributes)
                .build()
                .toString();
    }
}
