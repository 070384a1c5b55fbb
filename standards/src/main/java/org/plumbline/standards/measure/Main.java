package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.yaml.InvalidDocument;

/** The command line: {@code java -jar plumbline-measure.jar --help}. */
public final class Main {

    private static final int SHOWN = 20;
    private static final int REJECTED = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream err;

    private Main(PrintStream err) {
        this.err = err;
    }

    public static void main(String... words) {
        System.exit(run(System.out, System.err, words));
    }

    /** @return the exit status: 0 done, 1 lines were rejected and nothing is written or an example differs, 2 the call or a file is wrong */
    static int run(PrintStream out, PrintStream err, String... words) {
        if (words.length == 0 || List.of(words).contains("--help")) {
            out.print(Arguments.USAGE);
            return words.length == 0 ? UNUSABLE : 0;
        }
        try {
            Optional<Arguments.Checked> checked = Arguments.checked(words);
            if (checked.isPresent()) {
                StandardFiles files = StandardFiles.read(checked.get().standards());
                return Check.run(out, files, checked.get().calendar()) == 0 ? 0 : REJECTED;
            }
            return new Main(err).measure(Arguments.of(words));
        } catch (InvalidDocument invalid) {
            invalid.problems().forEach(err::println);
        } catch (NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile());
        } catch (UncheckedIOException | CsvParseException unreadable) {
            err.println("The events can't be read to their end: " + unreadable.getMessage());
        } catch (IOException | Unusable | DateTimeException unusable) {
            err.println(unusable.getMessage());
        }
        return UNUSABLE;
    }

    private int measure(Arguments arguments) throws IOException {
        Dictionary dictionary = new FreshDictionary();
        try (EventsFile events = EventsFile.begin(arguments, dictionary, err)) {
            StandardFiles files = StandardFiles.read(arguments.standards());
            ContractCalendars calendars =
                    ContractCalendars.read(arguments.contracts(), arguments.calendar(), files.calendars());
            Measurement measurement = new Measurement(files, calendars, arguments.asOf(), dictionary);
            return measure(
                    arguments,
                    files,
                    measurement,
                    events.cases(files.standards().get(0).zone()));
        }
    }

    private int measure(Arguments arguments, StandardFiles files, Measurement measurement, Cases cases)
            throws IOException {
        Set<String> unknown = Measurement.unknownTypes(cases);
        if (!cases.rejected().isEmpty() || !unknown.isEmpty()) {
            tellRejected(cases.rejected(), unknown);
            return REJECTED;
        }
        Progress progress = new Progress(err, System::nanoTime, "Measured");
        List<Measurement.Counted> counted = measurement.count(cases, progress);
        progress.say();
        List<VerdictTable.Row> rows = VerdictTable.rows(counted);
        write(arguments.out(), to -> VerdictTable.write(rows, to));
        err.println(rows.size() + " rows in " + arguments.out());
        Path attainment = arguments.attainment();
        if (attainment != null) {
            write(attainment, to -> AttainmentTable.write(rows, files.standards(), to));
            err.println("Required shares in " + attainment);
        }
        return 0;
    }

    private void tellRejected(List<RejectedLine> rejected, Set<String> unknownTypes) {
        rejected.stream().limit(SHOWN).forEach(err::println);
        if (rejected.size() > SHOWN) {
            err.println("... and " + (rejected.size() - SHOWN) + " more");
        }
        unknownTypes.forEach(type -> err.println("event type '" + type + "' is not in the vocabulary"));
        err.println("Nothing was written. Correct the file and call again.");
    }

    private interface Table {
        void write(Writer to) throws IOException;
    }

    /** Whole or not at all: a table that fails half-way leaves the old file. */
    private static void write(Path path, Table table) throws IOException {
        Path half = path.resolveSibling(path.getFileName() + ".part");
        try (Writer to = Files.newBufferedWriter(half)) {
            table.write(to);
        }
        Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
