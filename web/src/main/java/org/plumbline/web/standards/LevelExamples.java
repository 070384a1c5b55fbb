package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.Example;
import org.plumbline.standards.example.Judging;
import org.plumbline.standards.example.OtherMeaning;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.web.show.DayWords;

/**
 * The examples of a level on its standard's page: the catalogue's cases, judged by the version that is shown, and what
 * another reading would make of them.
 */
@Named
@RequestScoped
public class LevelExamples {
    /** @param happened a line for each event */
    public record Row(int number, String name, List<String> happened, String asOf, List<Verdict> verdicts) {}

    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    private StandardPage page;

    @Inject
    public LevelExamples(StandardPage page) {
        this.page = page;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LevelExamples() {}

    public List<Row> rows(Level level) {
        return rows.computeIfAbsent(level.id(), id -> {
            List<Example> examples = examples(level);
            return IntStream.range(0, examples.size())
                    .mapToObj(i -> row(i + 1, examples.get(i)))
                    .toList();
        });
    }

    /** A sentence for each other reading. */
    public List<String> meanings(Level level) {
        return meanings.computeIfAbsent(level.id(), id -> {
            List<Example> examples = examples(level);
            return examples.isEmpty()
                    ? List.of()
                    : OtherMeaning.of(judging(), level, examples).stream()
                            .map(MeaningWords::of)
                            .toList();
        });
    }

    private Row row(int number, Example example) {
        ZoneId zone = standard().zone();
        List<String> happened = example.events().stream()
                .map(event -> DayWords.moment(event.occurred(), zone) + ": "
                        + VOCABULARY.find(event.type()).map(EventType::title).orElse(event.type())
                        + MeaningWords.attributes(event.attributes()))
                .toList();
        List<Verdict> verdicts = judging().judge(example).stream()
                .map(state -> Verdict.valueOf(state.name()))
                .toList();
        return new Row(number, example.name(), happened, DayWords.moment(example.asOf(), zone), verdicts);
    }

    /** None where a tenant's own calendar counts, which no example of the catalogue was made for. */
    private List<Example> examples(Level level) {
        boolean ours = standard().leavesCalendarToNation()
                || Calendars.builtIn().find(standard().calendar()).isPresent();
        return Catalogue.builtIn().examples(standard().id()).stream()
                .filter(example -> ours && example.level().equals(level.id()))
                .toList();
    }

    private Judging judging() {
        return new Judging(standard(), VOCABULARY, Calendars.builtIn());
    }

    private Standard standard() {
        return page.found().standard();
    }
}
