package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/** A random case with the random standards that judge it, so written that a person can try it by hand. */
public record TrialCase(List<Text> versions, Set<String> supplied, List<CaseEvent> events, Instant asOf) {

    /** A standard as its file says it, level by level, and the days on which it judges what starts. */
    public record Text(
            String head,
            List<String> levels,
            LocalDate from,
            @Nullable LocalDate untilExclusive) {

        String promises() {
            return String.join("", levels);
        }

        public String yaml() {
            return head + String.join("", levels);
        }

        Text withoutEnd() {
            return new Text(head, levels, from, null);
        }
    }

    /** With ids that no case of another name has. */
    public TrialCase named(String name) {
        return withEvents(events.stream()
                .map(event -> new CaseEvent(
                        name + "/" + event.id(),
                        event.type(),
                        event.occurred(),
                        event.recorded(),
                        event.received(),
                        event.attributes(),
                        event.voids() == null ? null : name + "/" + event.voids(),
                        event.replaces() == null ? null : name + "/" + event.replaces()))
                .toList());
    }

    /** The same events, received when it is said. */
    public TrialCase received(Function<CaseEvent, Instant> when) {
        return withEvents(events.stream()
                .map(event -> new CaseEvent(
                        event.id(),
                        event.type(),
                        event.occurred(),
                        event.recorded(),
                        when.apply(event),
                        event.attributes(),
                        event.voids(),
                        event.replaces()))
                .toList());
    }

    TrialCase withEvents(List<CaseEvent> others) {
        return new TrialCase(versions, supplied, others, asOf);
    }

    TrialCase withVersions(List<Text> others) {
        return new TrialCase(others, supplied, events, asOf);
    }

    public TrialCase asOf(Instant other) {
        return new TrialCase(versions, supplied, events, other);
    }

    @Override
    public String toString() {
        String standards = versions.stream()
                .map(text ->
                        "# judges from " + text.from() + " until before " + text.untilExclusive() + "\n" + text.yaml())
                .collect(Collectors.joining());
        String csv = events.stream()
                .map(event -> String.join(
                        ",",
                        event.id(),
                        event.type(),
                        event.occurred().isDayOnly()
                                ? event.occurred().day().toString()
                                : String.valueOf(event.occurred().instant()),
                        String.valueOf(event.recorded()),
                        String.valueOf(event.received()),
                        event.attributes().toString(),
                        String.valueOf(event.voids()),
                        String.valueOf(event.replaces())))
                .collect(Collectors.joining("\n"));
        return "As of " + asOf + ", supplied " + supplied + "\n" + standards
                + "id,type,occurred,recorded,received,attributes,voids,replaces\n" + csv;
    }
}
