package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Acceptance;

/**
 * A random case with the random standards that judge it, so written that a person can try it by hand.
 *
 * @param subject whether the events are a case's, or those of a contract as a whole
 * @param known at least one, in the order of time
 * @param accepted what is to be judged anew
 */
public record TrialCase(
        Subject subject,
        List<Known> known,
        Set<String> supplied,
        List<CaseEvent> events,
        List<Acceptance> accepted,
        Instant asOf) {

    /**
     * What was known from an instant on, in place of all that was known before.
     *
     * @param closed a day on which the calendar is closed besides, or null
     */
    public record Known(
            Instant from, List<Text> versions, @Nullable LocalDate closed) {

        static Known fromEver(List<Text> versions) {
            return new Known(Instant.EPOCH, versions, null);
        }

        Known with(List<Text> others) {
            return new Known(from, others, closed);
        }

        Known closedOn(@Nullable LocalDate day) {
            return new Known(from, versions, day);
        }
    }

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

        Text without(String level) {
            return withLevels(
                    levels.stream().filter(each -> !each.equals(level)).toList());
        }

        Text withLevels(List<String> others) {
            return new Text(head, others, from, untilExclusive);
        }

        Text judging(LocalDate first, @Nullable LocalDate end) {
            return new Text(head, levels, first, end);
        }

        Text withoutEnd() {
            return judging(from, null);
        }
    }

    /** Those that were known first. */
    public List<Text> versions() {
        return known.get(0).versions();
    }

    /** As they were known when the case is judged. */
    List<Known> knownByNow() {
        return known.stream().filter(each -> !each.from().isAfter(asOf)).toList();
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
        return new TrialCase(subject, known, supplied, others, accepted, asOf);
    }

    TrialCase withKnown(List<Known> others) {
        return new TrialCase(subject, others, supplied, events, accepted, asOf);
    }

    TrialCase accepting(List<Acceptance> others) {
        return new TrialCase(subject, known, supplied, events, others, asOf);
    }

    public TrialCase asOf(Instant other) {
        return new TrialCase(subject, known, supplied, events, accepted, other);
    }

    @Override
    public String toString() {
        String standards = known.stream()
                .map(each -> "# known from " + each.from() + ", closed besides on " + each.closed() + "\n"
                        + each.versions().stream()
                                .map(text -> "# judges from " + text.from() + " until before " + text.untilExclusive()
                                        + "\n" + text.yaml())
                                .collect(Collectors.joining()))
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
        return subject + " as of " + asOf + ", supplied " + supplied + ", accepted " + accepted + "\n" + standards
                + "id,type,occurred,recorded,received,attributes,voids,replaces\n" + csv;
    }
}
