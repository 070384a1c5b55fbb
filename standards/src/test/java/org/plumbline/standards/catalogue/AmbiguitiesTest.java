package org.plumbline.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.Judging;
import org.plumbline.standards.example.OtherMeaning;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;

/**
 * Where the texts leave room, each of the 64 questions is settled by a named choice whose other meaning the page of the
 * standard shows, or says why there is none to show.
 */
class AmbiguitiesTest {

    private static final Pattern NUMBER = Pattern.compile("\\bA(\\d\\d)\\b");

    /** @param why there is no other reading to show; empty where there is one */
    private record Question(String number, String level, String key, String why) {}

    private static final List<Question> QUESTIONS = questions();

    /** Of each level, by what the author settled, the other readings that its page shows. */
    private final Map<String, Set<String>> shown = new LinkedHashMap<>();

    private final Map<String, Level> levels = new LinkedHashMap<>();

    AmbiguitiesTest() {
        for (Standard standard : Catalogue.builtIn().standards()) {
            Judging judging = new Judging(standard, Vocabulary.builtIn(), Calendars.builtIn());
            for (Level level : standard.levels()) {
                levels.put(level.id(), level);
                shown.put(
                        level.id(),
                        OtherMeaning.of(judging, level, List.of()).stream()
                                .map(meaning -> meaning.reading().name())
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void there_are_64_questions() {
        assertThat(QUESTIONS.stream().map(Question::number).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 64)
                        .mapToObj("A%02d"::formatted)
                        .toList());
    }

    @Test
    void each_that_touches_a_measured_promise_is_settled_there_and_its_other_meaning_is_shown() {
        assertThat(QUESTIONS).filteredOn(question -> question.why().isEmpty()).allSatisfy(question -> {
            assertThat(levels).as(question.number()).containsKey(question.level());
            assertThat(numbers(levels.get(question.level()).chosen().getOrDefault(question.key(), "")))
                    .as("why %s chose its %s", question.level(), question.key())
                    .contains(question.number());
            assertThat(shown.get(question.level())).as(question.level()).contains(question.key());
        });
    }

    @Test
    void the_others_say_why_nothing_is_shown() {
        assertThat(QUESTIONS)
                .filteredOn(question -> question.level().isEmpty())
                .allSatisfy(question ->
                        assertThat(question.why()).as(question.number()).hasSizeGreaterThan(30));
    }

    /** What a level names is no promise of a reading that nobody can look at. */
    @Test
    void whatever_number_a_level_names_its_page_shows_the_other_meaning_there() {
        Set<String> without = QUESTIONS.stream()
                .filter(question -> question.level().isEmpty())
                .map(Question::number)
                .collect(Collectors.toSet());
        List<String> bare = new ArrayList<>();
        levels.forEach((id, level) -> {
            Set<String> named = new TreeSet<>();
            Set<String> answered = new TreeSet<>(without);
            level.chosen().forEach((key, why) -> {
                named.addAll(numbers(why));
                if (shown.get(id).contains(key)) {
                    answered.addAll(numbers(why));
                }
            });
            named.removeAll(answered);
            named.forEach(number -> bare.add(id + " " + number));
        });
        assertThat(bare).isEmpty();
    }

    private static Set<String> numbers(String why) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(why);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private static List<Question> questions() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        AmbiguitiesTest.class.getResourceAsStream("/catalogue/ambiguities.csv"),
                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Question(
                            row.getField("number"), row.getField("level"), row.getField("key"), row.getField("why")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
