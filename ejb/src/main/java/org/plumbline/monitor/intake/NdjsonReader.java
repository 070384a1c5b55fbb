package org.plumbline.monitor.intake;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.yaml.Spelling;

/** Reads a JSON object a line. Whatever a line says that nobody would read is an error, not a silence. */
final class NdjsonReader {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "id", "case", "type", "occurred", "recorded", "contract", "provider", "attributes", "voids", "replaces"));

    private final JsonReaderFactory json =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private final ZoneId zone;

    NdjsonReader(ZoneId zone) {
        this.zone = zone;
    }

    void read(InputStream in, Arrivals to) throws IOException {
        Lines lines = new Lines(in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.objection() != null) {
                to.reject(lines.number(), null, lines.objection());
            } else if (!line.isEmpty()) {
                read(lines.number(), line, to);
            }
        }
    }

    private void read(long number, String line, Arrivals to) {
        String id = null;
        try {
            JsonObject object = object(line);
            id = text(object, "id");
            arrive(number, object, to);
        } catch (IllegalArgumentException | DateTimeException objection) {
            to.reject(number, id, String.valueOf(objection.getMessage()));
        }
    }

    private JsonObject object(String line) {
        try (JsonReader reader = json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new IllegalArgumentException("the line is no JSON object with each key once", unreadable);
        } catch (RuntimeException deep) { // Parsson has no other word for it
            throw new IllegalArgumentException("the line is nested too deeply", deep);
        }
    }

    private void arrive(long number, JsonObject object, Arrivals to) {
        for (String key : object.keySet()) {
            if (!KEYS.contains(key)) {
                String near = Spelling.nearest(key, KEYS)
                        .map(word -> "; did you mean '" + word + "'?")
                        .orElse("; what it says of the event belongs into 'attributes'");
                throw new IllegalArgumentException("unknown key '" + key + "'" + near);
            }
        }
        String recorded = text(object, "recorded");
        CaseEvent event = new CaseEvent(
                needed(object, "id"),
                EventType.idOf(needed(object, "type")),
                Moment.parse(needed(object, "occurred"), zone),
                recorded == null ? null : instant(recorded),
                null,
                attributes(object),
                text(object, "voids"),
                text(object, "replaces"));
        String contract = text(object, "contract");
        String provider = text(object, "provider");
        if (contract != null && text(object, "case") == null) {
            to.acceptOfContract(new ContractArrival(number, contract, provider, event));
        } else {
            to.accept(new Arrival(number, needed(object, "case"), contract, provider, event, null));
        }
    }

    private Instant instant(String recorded) {
        Moment moment = Moment.parse(recorded, zone);
        return moment.instant() != null
                ? moment.instant()
                : moment.day().atStartOfDay(zone).toInstant();
    }

    private static Map<String, String> attributes(JsonObject object) {
        JsonValue value = object.getOrDefault("attributes", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Map.of();
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new IllegalArgumentException("'attributes' is no JSON object");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        value.asJsonObject().forEach((name, each) -> {
            String text = text(name, each);
            if (text != null) {
                attributes.put(name, text);
            }
        });
        return attributes;
    }

    private static String needed(JsonObject object, String key) {
        String text = text(object, key);
        if (text == null) {
            throw new IllegalArgumentException("no '" + key + "': an event needs it");
        }
        return text;
    }

    private static @Nullable String text(JsonObject object, String key) {
        return text(key, object.getOrDefault(key, JsonValue.NULL));
    }

    private static @Nullable String text(String key, JsonValue value) {
        String text =
                switch (value.getValueType()) {
                    case NULL -> "";
                    case STRING -> ((JsonString) value).getString().strip();
                    case NUMBER -> number(key, ((JsonNumber) value).bigDecimalValue());
                    case TRUE -> "yes";
                    case FALSE -> "no";
                    case OBJECT, ARRAY -> throw new IllegalArgumentException("'" + key + "' is no single value");
                };
        return text.isEmpty() ? null : text;
    }

    /** A few characters such as 1e999999999 can stand for more zeros than the memory holds. */
    private static String number(String key, BigDecimal number) {
        if (Math.abs((long) number.scale()) > Objections.LONGEST_VALUE) {
            throw new IllegalArgumentException("'" + key + "' is too large or too small a number");
        }
        return number.toPlainString();
    }
}
