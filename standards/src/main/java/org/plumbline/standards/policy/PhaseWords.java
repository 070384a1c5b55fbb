package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads a rhythm: {@code 2 weeks}, or phases that follow one another without overlap or hole from week 1 on. */
final class PhaseWords {

    private static final java.util.regex.Pattern WEEKS =
            java.util.regex.Pattern.compile("(\\d{1,4})(\\s*-\\s*(\\d{1,4})?)?");

    private PhaseWords() {}

    static List<Phase> read(List<Item> items) {
        List<Phase> phases = new ArrayList<>();
        if (items.size() == 1 && items.get(0).text().isPresent()) {
            gap(items.get(0).text().get(), items.get(0)::report)
                    .ifPresent(gap -> phases.add(new Phase(1, Phase.OPEN_ENDED, gap)));
            return phases;
        }
        for (Item item : items) {
            item.section()
                    .ifPresentOrElse(
                            each -> phase(each).ifPresent(phase -> {
                                checkFollows(phase, phases, each);
                                phases.add(phase);
                            }),
                            () -> item.report("a text among phases", "write '{weeks: 1-6, gap: 1 week}'"));
        }
        return phases;
    }

    private static Optional<Phase> phase(Section section) {
        Optional<String> weeks = section.required("weeks", "gap").text("weeks");
        Optional<Span> gap = section.text("gap")
                .flatMap(text -> gap(text, (message, right) -> section.report("gap", message, right)));
        Matcher matcher = WEEKS.matcher(weeks.orElse(""));
        if (weeks.isPresent() && !matcher.matches()) {
            section.report("weeks", "'" + weeks.get() + "' are no weeks", "write '1-6', or '15-' for week 15 and on");
        }
        return section.make(() -> {
            int first = Integer.parseInt(matcher.group(1));
            boolean range = matcher.group(2) != null;
            String end = matcher.group(3);
            int last = end != null ? Integer.parseInt(end) : range ? Phase.OPEN_ENDED : first;
            return new Phase(first, last, gap.orElseThrow());
        });
    }

    private static Optional<Span> gap(String text, java.util.function.BiConsumer<String, String> report) {
        Optional<Span> gap = SpanWords.read(text, report);
        if (gap.isPresent() && gap.get().amount() == 0) {
            report.accept("'" + text + "' is no rhythm", "write at least 1");
            return Optional.empty();
        }
        return gap;
    }

    private static void checkFollows(Phase phase, List<Phase> before, Section section) {
        Phase last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.lastWeek() == Phase.OPEN_ENDED) {
            section.report("weeks", "begins after a phase without an end", "end the phase before it");
            return;
        }
        int due = last == null ? 1 : last.lastWeek() + 1;
        if (phase.firstWeek() < due) {
            section.report("weeks", "overlaps the phase before it", "begin with week " + due);
        } else if (phase.firstWeek() > due) {
            section.report(
                    "weeks",
                    (phase.firstWeek() == due + 1
                                    ? "week " + due + " is"
                                    : "weeks " + due + " to " + (phase.firstWeek() - 1) + " are")
                            + " in no phase",
                    "begin with week " + due);
        }
    }
}
