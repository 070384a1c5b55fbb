package org.plumbline.monitor.review;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/** Reads what {@link PackJson} wrote. */
final class PackFromJson {
    private PackFromJson() {}

    static Pack of(JsonObject json) {
        if (json.getInt("form") != PackJson.FORM) {
            throw new IllegalArgumentException("No form " + json.getInt("form") + " of packs is known");
        }
        PackHead head = new PackHead(
                json.getString("contract"),
                json.getString("provider"),
                YearMonth.parse(json.getString("month")),
                Instant.parse(json.getString("cutOff")),
                ZoneId.of(json.getString("zone")),
                json.getString("finding"),
                json.getString("seed"),
                json.getInt("size"));
        return new Pack(
                head,
                json.getString("notice"),
                objects(json.getJsonArray("parts")).stream()
                        .map(PackFromJson::part)
                        .toList(),
                objects(json.getJsonArray("facts")).stream()
                        .map(PackFromJson::fact)
                        .toList());
    }

    private static Part part(JsonObject json) {
        return new Part(
                json.getString("id"),
                json.getString("title"),
                texts(json.getJsonArray("words")),
                json.containsKey("table") ? table(json.getJsonObject("table")) : null,
                objects(json.getJsonArray("curves")).stream()
                        .map(PackFromJson::curve)
                        .toList());
    }

    private static PackTable table(JsonObject json) {
        return new PackTable(
                texts(json.getJsonArray("heads")),
                json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                        .map(row -> row.stream().map(PackFromJson::cell).toList())
                        .toList());
    }

    private static PackCell cell(JsonValue value) {
        if (value instanceof JsonString text) {
            return new PackCell.Text(text.getString());
        }
        if (value instanceof JsonNumber number) {
            return new PackCell.Count(number.longValueExact());
        }
        JsonObject object = value.asJsonObject();
        return object.containsKey("case")
                ? new PackCell.OfCase(object.getJsonNumber("case").longValueExact())
                : new PackCell.Share(object.getJsonNumber("share").bigDecimalValue());
    }

    private static Curve curve(JsonObject json) {
        @Nullable JsonNumber required = json.containsKey("required") ? json.getJsonNumber("required") : null;
        return new Curve(
                json.getString("title"),
                required == null ? null : required.doubleValue(),
                objects(json.getJsonArray("points")).stream()
                        .map(at -> new Curve.At(
                                YearMonth.parse(at.getString("month")),
                                at.getJsonNumber("share").doubleValue(),
                                at.getJsonNumber("mean").doubleValue(),
                                at.getJsonNumber("lower").doubleValue(),
                                at.getJsonNumber("upper").doubleValue(),
                                at.getString("signal")))
                        .toList());
    }

    private static Pack.Fact fact(JsonObject json) {
        return new Pack.Fact(
                json.getString("level"),
                json.getString("month"),
                Figures.of(
                        json.getInt("met"),
                        json.getInt("missed"),
                        json.getInt("open"),
                        json.getInt("excused"),
                        json.getInt("withdrawn"),
                        json.getInt("noEvidence")));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
