package org.plumbline.standards.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** One item of a list that may hold texts and sections: exactly one of {@link #text} and {@link #section} is there. */
public final class Item {

    private final Place place;
    private final Node node;
    private final String text;
    private final Section section;

    Item(Place place, Node node, String text, Section section) {
        this.place = place;
        this.node = node;
        this.text = text;
        this.section = section;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    /** Counted from 1. */
    public int line() {
        return Place.line(node);
    }

    public String path() {
        return place.path();
    }

    /** Reports a mistake of this item. */
    public void report(String message, String right) {
        place.report(node, message, right);
    }
}
