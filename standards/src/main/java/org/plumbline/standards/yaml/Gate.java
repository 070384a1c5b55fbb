package org.plumbline.standards.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Looks through a document's events before a tree is built of it, because building recurses: a tree of a thousand
 * brackets or of aliases inside aliases must not come to be.
 */
final class Gate {

    private final Place place;
    private final LoadSettings settings;
    private int documents;
    private int depth;
    private boolean open = true;

    Gate(Place place, LoadSettings settings) {
        this.place = place;
        this.settings = settings;
    }

    boolean admits(String text) {
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                look(event);
                if (depth > Document.DEEPEST) {
                    return false;
                }
            }
        } catch (MarkedYamlEngineException e) {
            refuse(
                    Place.line(e.getProblemMark()),
                    Place.column(e.getProblemMark()),
                    "this is not YAML: " + e.getProblem(),
                    "");
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            refuse(
                    (int) before.chars().filter(c -> c == '\n').count() + 1,
                    before.length() - before.lastIndexOf('\n'),
                    String.format("the character U+%04X is not allowed", e.getCodePoint()),
                    "remove it");
        } catch (YamlEngineException e) {
            refuse(1, 1, "this is not YAML: " + e.getMessage(), "");
        }
        if (open && documents == 0) {
            refuse(1, 1, "the document is empty", "begin with 'key: value'");
        }
        return open;
    }

    private void look(Event event) {
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            refuse(event, "a second document begins", "put each document into a file of its own");
        }
        if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(tag -> refuseTag(event));
            if (++depth > Document.DEEPEST) {
                refuse(event, "nested deeper than " + Document.DEEPEST + " levels", "");
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuseTag(event));
        }
        if (event instanceof AliasEvent alias) {
            refuse(event, "aliases (*" + alias.getAlias() + ") are not read", "write the value out");
        } else if (event instanceof NodeEvent node) {
            node.getAnchor()
                    .ifPresent(
                            anchor -> refuse(event, "anchors (&" + anchor + ") are not read", "write the value out"));
        }
    }

    private void refuseTag(Event event) {
        refuse(event, "tags (beginning with '!') are not read", "put the text in quotes, or leave the tag out");
    }

    private void refuse(Event event, String message, String right) {
        refuse(Place.line(event.getStartMark()), Place.column(event.getStartMark()), message, right);
    }

    private void refuse(int line, int column, String message, String right) {
        place.report(line, column, message, right);
        open = false;
    }
}
