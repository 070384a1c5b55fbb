package org.plumbline.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * An answer that says what went wrong, in the form of RFC 9457.
 *
 * @param detail one or two sentences for a person: what happened, what to do next
 * @param mistakes each mistake in the input; empty unless the kind is {@link ProblemKind#BAD_INPUT}
 */
public record Problem(ProblemKind kind, String detail, List<Mistake> mistakes) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The one answer for what does not exist and for what belongs to another tenant. */
    public static final Problem NOT_FOUND = of(
            ProblemKind.NOT_FOUND,
            "Nothing goes by this name, or it is not yours to see. Check the address and the token's tenant.");

    public Problem {
        mistakes = List.copyOf(mistakes);
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of());
    }

    public static Problem badInput(Mistake... mistakes) {
        List<Mistake> all = List.of(mistakes);
        String detail = all.size() == 1
                ? all.get(0).where() + ": " + all.get(0).what() + "."
                : all.size() + " things in the request are not right; each is named under mistakes.";
        return new Problem(ProblemKind.BAD_INPUT, detail, all);
    }

    /**
     * @param instance the path that was asked for, without its query
     */
    public JsonObject toJson(String instance) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", kind.type())
                .add("title", kind.title())
                .add("status", kind.status())
                .add("detail", detail)
                .add("instance", instance);
        if (!mistakes.isEmpty()) {
            var list = Json.createArrayBuilder();
            for (Mistake mistake : mistakes) {
                list.add(Json.createObjectBuilder()
                        .add("where", mistake.where())
                        .add("what", mistake.what())
                        .add("right", mistake.right()));
            }
            json.add("mistakes", list);
        }
        return json.build();
    }
}
