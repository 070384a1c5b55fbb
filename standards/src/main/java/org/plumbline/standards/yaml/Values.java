package org.plumbline.standards.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a node of the document is, and the problem if it is not what was asked for. */
final class Values {

    private Values() {}

    static Optional<String> text(Node value, Place at) {
        if (!(value instanceof ScalarNode scalar)) {
            at.report(value, kind(value) + " where a text is due", "write one text");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            String right = scalar.getScalarStyle() == ScalarStyle.PLAIN ? "write a value, or leave the key out" : "";
            at.report(value, "no value", right);
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    static Optional<Section> section(Node value, Place at) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(Section.of(mapping, at));
        }
        at.report(value, kind(value) + " where a mapping is due", "write 'key: value' lines");
        return Optional.empty();
    }

    static String kind(Node node) {
        return node instanceof SequenceNode ? "a list" : node instanceof MappingNode ? "a mapping" : "a text";
    }

    /** No exponents: 1e999999999 is a short text and a number that fills the memory. */
    static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }
}
