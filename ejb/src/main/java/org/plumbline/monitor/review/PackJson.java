package org.plumbline.monitor.review;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.plumbline.monitor.attainment.Figures;

/** Writes a pack as JSON, which {@link PackFromJson} reads again: the form in which it is frozen, and told by REST. */
public final class PackJson {
    /** Goes up when the form changes, so that old packs can be read for ever. */
    static final int FORM = 1;

    private PackJson() {}

    public static JsonObject of(Pack pack) {
        PackHead head = pack.head();
        JsonArrayBuilder parts = Json.createArrayBuilder();
        pack.parts().forEach(part -> parts.add(part(part)));
        JsonArrayBuilder facts = Json.createArrayBuilder();
        pack.facts().forEach(fact -> facts.add(fact(fact)));
        return Json.createObjectBuilder()
                .add("form", FORM)
                .add("contract", head.contract())
                .add("provider", head.provider())
                .add("month", head.month().toString())
                .add("cutOff", head.cutOff().toString())
                .add("zone", head.zone().getId())
                .add("finding", head.finding())
                .add("seed", head.seed())
                .add("size", head.size())
                .add("notice", pack.notice())
                .add("parts", parts)
                .add("facts", facts)
                .build();
    }

    private static JsonObjectBuilder part(Part part) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", part.id())
                .add("title", part.title())
                .add("words", Json.createArrayBuilder(part.words()));
        PackTable table = part.table();
        if (table != null) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            table.rows().forEach(row -> rows.add(row(row)));
            json.add(
                    "table",
                    Json.createObjectBuilder()
                            .add("heads", Json.createArrayBuilder(table.heads()))
                            .add("rows", rows));
        }
        JsonArrayBuilder curves = Json.createArrayBuilder();
        part.curves().forEach(curve -> curves.add(curve(curve)));
        return json.add("curves", curves);
    }

    private static JsonArrayBuilder row(List<PackCell> row) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (PackCell cell : row) {
            if (cell instanceof PackCell.Text text) {
                cells.add(text.words());
            } else if (cell instanceof PackCell.Count count) {
                cells.add(count.number());
            } else if (cell instanceof PackCell.Share share) {
                cells.add(Json.createObjectBuilder().add("share", share.value()));
            } else if (cell instanceof PackCell.OfCase of) {
                cells.add(Json.createObjectBuilder().add("case", of.number()));
            }
        }
        return cells;
    }

    private static JsonObjectBuilder curve(Curve curve) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        curve.points()
                .forEach(at -> points.add(Json.createObjectBuilder()
                        .add("month", at.month().toString())
                        .add("share", at.share())
                        .add("mean", at.mean())
                        .add("lower", at.lower())
                        .add("upper", at.upper())
                        .add("signal", at.signal())));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("title", curve.title()).add("points", points);
        if (curve.required() != null) {
            json.add("required", curve.required());
        }
        return json;
    }

    private static JsonObjectBuilder fact(Pack.Fact fact) {
        Figures of = fact.figures();
        return Json.createObjectBuilder()
                .add("level", fact.level())
                .add("month", fact.month())
                .add("met", of.met())
                .add("missed", of.missed())
                .add("open", of.open())
                .add("excused", of.excused())
                .add("withdrawn", of.withdrawn())
                .add("noEvidence", of.noEvidence());
    }
}
