package org.plumbline.standards.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.State;

/** Tells what the examples of a standard leave untold: verdicts that none reaches, readings that none tells apart. */
public final class Reach {

    private Reach() {}

    /** A sentence for each gap, in the order of the levels. */
    public static List<String> gaps(Standard standard, List<Example> examples, Judging judging) {
        List<String> gaps = new ArrayList<>();
        for (Level level : standard.levels()) {
            List<Example> own = examples.stream()
                    .filter(example -> example.level().equals(level.id()))
                    .toList();
            if (own.isEmpty()) {
                gaps.add(level.id() + ": no example");
                continue;
            }
            Set<State> never = Possible.of(standard, level, judging.vocabulary());
            own.forEach(example -> never.removeAll(judging.judge(example)));
            if (!never.isEmpty()) {
                gaps.add(level.id() + ": no example is "
                        + never.stream()
                                .map(state -> state.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
            }
            OtherMeaning.of(judging, level, own).stream()
                    .filter(meaning ->
                            meaning.changes().isEmpty() && !meaning.reading().ofShare())
                    .map(meaning -> level.id() + ": no example shows '"
                            + meaning.reading().words() + "'")
                    .forEach(gaps::add);
        }
        return gaps;
    }
}
