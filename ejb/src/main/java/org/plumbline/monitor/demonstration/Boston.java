package org.plumbline.monitor.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.plumbline.standards.catalogue.Catalogue;

/** The city's service requests of the first half of 2015 as they stand beside the catalogue, by department. */
final class Boston {
    static final String STANDARD = "boston311";

    private static final String FOLDER = "/catalogue/examples/";
    private static final String DEPARTMENT = "subject";
    private static final int ROWS = 2_000;

    private Boston() {}

    static String standard() {
        return text("boston311.yaml");
    }

    static String profile() {
        return text("boston311.profile.yaml");
    }

    /** A department's name as it can stand in an address. */
    static String ref(String department) {
        return department.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
    }

    /** By department in the order of their names; each piece is a file of its own, with the head. */
    static Map<String, List<Piece>> requests() {
        Map<String, List<List<String>>> lines = new TreeMap<>();
        List<String> head = new ArrayList<>();
        try (InputStream packed = open("boston311-2015-h1.csv.gz");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                if (head.isEmpty()) {
                    head.addAll(line.getHeader());
                }
                lines.computeIfAbsent(line.getField(DEPARTMENT), department -> new ArrayList<>())
                        .add(line.getFields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The requests of Boston can't be read", e);
        }
        Map<String, List<Piece>> pieces = new TreeMap<>();
        lines.forEach((department, rows) -> pieces.put(department, pieces(head, rows)));
        return pieces;
    }

    /** So many requests as CSV. */
    record Piece(String csv, int rows) {}

    private static List<Piece> pieces(List<String> head, List<List<String>> rows) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<List<String>> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            pieces.add(new Piece(csv(head, some), some.size()));
        }
        return pieces;
    }

    private static String csv(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("A string can be written", e);
        }
        return text.toString();
    }

    private static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Catalogue.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The catalogue has no example " + file);
        }
        return in;
    }
}
