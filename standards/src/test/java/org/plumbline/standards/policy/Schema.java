package org.plumbline.standards.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The published schema, and what an editor that knows YAML 1.2 would make of a file with it. */
final class Schema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root = read(StandardSchema.text());
    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .createValidator();
    private final URI registered = validator.registerSchema(StandardSchema.text());

    /** What is wrong with the file; empty if nothing is. */
    List<String> objections(String yaml) {
        Object document =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        Validator.Result result = validator.validate(registered, JSON.<JsonNode>valueToTree(document));
        return result.isValid()
                ? List.of()
                : result.getErrors().stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }

    /** The keys that a mapping may have. */
    Set<String> keys(String pointer) {
        Set<String> keys = new TreeSet<>();
        at(pointer).get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The words that a value may be. */
    Set<String> words(String pointer) {
        Set<String> words = new TreeSet<>();
        at(pointer).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The schema has no " + pointer);
        }
        return node;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema is no JSON", e);
        }
    }
}
