package org.plumbline.standards.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Published answers, each with its source beside it in the file. */
final class Vectors {

    private Vectors() {}

    static List<NamedCsvRecord> of(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Vectors.class.getResourceAsStream("/statistics/" + file), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static int[] wholes(String text) {
        return Arrays.stream(numbers(text)).mapToInt(each -> (int) each).toArray();
    }
}
