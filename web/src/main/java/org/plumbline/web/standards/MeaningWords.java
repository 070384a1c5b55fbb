package org.plumbline.web.standards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.standards.example.OtherMeaning;
import org.plumbline.standards.example.OtherMeaning.Change;
import org.plumbline.standards.verdict.State;

/** Sentences about examples. */
final class MeaningWords {
    private MeaningWords() {}

    /** Such as: With working days, example 2 would be kept instead of missed. */
    static String of(OtherMeaning meaning) {
        if (meaning.reading().ofShare()) {
            return meaning.reading().words() + ", no verdict would change, but the share that is reached would.";
        }
        String changes = meaning.changes().isEmpty()
                ? "none of these examples would change"
                : meaning.changes().stream().map(MeaningWords::change).collect(Collectors.joining("; "));
        return meaning.reading().words() + ", " + changes + ".";
    }

    /** In brackets: channel text. */
    static String attributes(Map<String, String> attributes) {
        return attributes.isEmpty()
                ? ""
                : new TreeMap<>(attributes)
                        .entrySet().stream()
                                .map(each -> each.getKey().replace('-', ' ') + " " + each.getValue())
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String change(Change change) {
        String example = "example " + change.number() + " would be ";
        List<State> by = change.by();
        List<State> instead = change.instead();
        if (by.size() != instead.size()) {
            return example + words(instead) + " instead of " + words(by);
        }
        int first = 0;
        while (by.get(first) == instead.get(first)) {
            first++;
        }
        boolean once = by.subList(first + 1, by.size()).equals(instead.subList(first + 1, by.size()));
        return once
                ? example + words(instead.subList(first, first + 1)) + " instead of "
                        + words(by.subList(first, first + 1))
                : example + words(instead) + " instead of " + words(by);
    }

    private static String words(List<State> states) {
        return states.isEmpty()
                ? "judged nowhere"
                : states.stream()
                        .map(state -> Verdict.valueOf(state.name()).words())
                        .collect(Collectors.joining(", "));
    }
}
