package org.plumbline.standards.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where in which document we are, and whether anything at or inside this place was found wrong. */
final class Place {

    private final Place parent;
    private final String file;
    private final Problems problems;
    private final String path;
    private boolean flawed;

    private Place(Place parent, String file, Problems problems, String path) {
        this.parent = parent;
        this.file = file;
        this.problems = problems;
        this.path = path;
    }

    static Place top(String file, Problems problems) {
        return new Place(null, file, problems, "");
    }

    Place key(String key) {
        return new Place(this, file, problems, path.isEmpty() ? key : path + "." + key);
    }

    /** @param number counted from 1 */
    Place item(int number) {
        return new Place(this, file, problems, path + "[" + number + "]");
    }

    String file() {
        return file;
    }

    String path() {
        return path;
    }

    boolean isFlawed() {
        return flawed;
    }

    void report(Node at, String message, String right) {
        report(line(at), column(at), message, right);
    }

    void report(int line, int column, String message, String right) {
        problems.add(new Problem(file, line, column, path, message, right));
        for (Place place = this; place != null; place = place.parent) {
            place.flawed = true;
        }
    }

    static int line(Node node) {
        return line(node.getStartMark());
    }

    static int column(Node node) {
        return column(node.getStartMark());
    }

    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }

    static int column(Optional<Mark> mark) {
        return mark.map(m -> m.getColumn() + 1).orElse(1);
    }
}
