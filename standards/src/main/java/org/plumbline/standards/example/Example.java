package org.plumbline.standards.example;

import java.util.List;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.verdict.State;

/**
 * A small case and what must become of one level in it.
 *
 * @param line of its file, counted from 1 with the head
 * @param level id of the level
 * @param name says what it shows, such as {@code a day late}
 * @param asOf when it is judged: of a day, at its end
 * @param expected the state of each opportunity in their order; empty where there is none
 * @param events in the order in which the file has them
 */
public record Example(int line, String level, String name, Moment asOf, List<State> expected, List<CaseEvent> events) {
    public Example {
        expected = List.copyOf(expected);
        events = List.copyOf(events);
    }

    @Override
    public String toString() {
        return level + ", " + name;
    }
}
