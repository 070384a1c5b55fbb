package org.plumbline.standards.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Other people's working-day sums: each is answered alike, or listed with the reason why we cannot say it. */
class WorkingDayVectorsTest {

    /** What another code base asked and answered, and what we answer; ours is null where we cannot say it. */
    record Answers(Object theirs, Object ours) {
        static final Answers NOT_STATED = new Answers(null, null);

        boolean stated() {
            return ours != null;
        }
    }

    private interface Vectors {
        Answers answer(NamedCsvRecord row);
    }

    private static final Map<String, Vectors> FILES = new TreeMap<>(Map.of(
            "vectors-uk-gov-working-days.csv", UkGovVectors::answer,
            "vectors-strata-holidaycalendar.csv", StrataVectors::answer,
            "vectors-numpy-busday.csv", NumpyVectors::answer,
            "vectors-uk-holidays-libraries.csv", HolidayVectors::answer));

    @Test
    void every_sum_is_answered_alike_or_listed_with_a_reason(TestReporter reporter) {
        List<String> notStated = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        Map<String, Integer> asserted = new TreeMap<>();
        for (Map.Entry<String, Vectors> file : FILES.entrySet()) {
            int inFile = 0;
            int row = 1;
            for (NamedCsvRecord vector : Csv.read("/working-days/" + file.getKey())) {
                row++;
                Answers answers = file.getValue().answer(vector);
                if (answers.stated()) {
                    inFile++;
                    softly.assertThat(answers.ours())
                            .as("%s row %d", file.getKey(), row)
                            .isEqualTo(answers.theirs());
                } else {
                    notStated.add(file.getKey() + ":" + row);
                }
            }
            reporter.publishEntry(file.getKey(), inFile + " of " + (row - 1) + " answered alike");
            asserted.put(file.getKey(), inFile);
        }
        softly.assertAll();
        List<NamedCsvRecord> listed = Csv.read("/working-days/not-stated.csv");
        assertThat(listed).allMatch(entry -> !entry.getField("reason").isBlank());
        assertThat(new TreeSet<>(notStated))
                .isEqualTo(new TreeSet<>(listed.stream()
                        .map(entry -> entry.getField("file") + ":" + entry.getField("row"))
                        .toList()));
        assertThat(asserted)
                .isEqualTo(Map.of(
                        "vectors-uk-gov-working-days.csv", 119,
                        "vectors-strata-holidaycalendar.csv", 174,
                        "vectors-numpy-busday.csv", 73 - 14,
                        "vectors-uk-holidays-libraries.csv", 222));
        assertThat(notStated).hasSize(14);
    }
}
