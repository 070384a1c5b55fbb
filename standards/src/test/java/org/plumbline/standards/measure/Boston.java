package org.plumbline.standards.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;
import org.plumbline.standards.verdict.State;

/** The City of Boston's service requests of the first half of 2015, the publisher's verdicts and ours. */
final class Boston {

    static final String EXAMPLES = "/catalogue/examples/";
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final LocalDateTime AS_OF_13_JANUARY_2016 = LocalDateTime.of(2016, 1, 13, 0, 0);

    /** What we say of one request by one level: its state, and when it was due. */
    record Verdict(String level, State state, long dueMillis) {}

    private Boston() {}

    static InputStream requests() throws IOException {
        return new GZIPInputStream(resource("boston311-2015-h1.csv.gz"));
    }

    /** The requests as the publisher has them, by their ids. */
    static Map<String, NamedCsvRecord> published() throws IOException {
        Map<String, NamedCsvRecord> published = new HashMap<>();
        try (Reader csv = new InputStreamReader(requests(), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord request : CsvReader.builder().ofNamedCsvRecord(csv)) {
                published.put(request.getField("case_enquiry_id"), request);
            }
        }
        return published;
    }

    static Map<String, List<Verdict>> verdicts() throws IOException {
        FreshDictionary dictionary = new FreshDictionary();
        Standard standard = StandardReader.read(
                "boston311.yaml",
                new StringReader(text("boston311.yaml")),
                Vocabulary.builtIn(),
                Calendars.builtIn().ids());
        ResolvedStandards standards = ResolvedStandards.of(Resolved.of(
                standard, "1", Vocabulary.builtIn(), Calendars.builtIn(), dictionary, standard.zone(), Set.of()));
        long asOf = AS_OF_13_JANUARY_2016.atZone(NEW_YORK).toInstant().toEpochMilli();
        Assessor assessor = new Assessor();
        Map<String, List<Verdict>> verdicts = new HashMap<>();
        events().forEach((request, events) -> {
            List<Verdict> of = verdicts.computeIfAbsent(request, id -> new ArrayList<>());
            assessor.assess(
                    History.of(events, dictionary, NEW_YORK),
                    standards,
                    asOf,
                    o -> of.add(new Verdict(standards.levelIds().get(o.level()), o.state(), o.dueMillis())));
        });
        return verdicts;
    }

    private static Map<String, List<CaseEvent>> events() throws IOException {
        Map<String, List<CaseEvent>> events = new HashMap<>();
        WideProfile profile =
                WideProfile.read("boston311.profile.yaml", new StringReader(text("boston311.profile.yaml")));
        try (Reader csv = new InputStreamReader(requests(), StandardCharsets.UTF_8)) {
            profile.read(csv, new EventLines() {
                @Override
                public void accept(CaseLine line) {
                    events.computeIfAbsent(line.caseReference(), reference -> new ArrayList<>())
                            .add(line.event());
                }

                @Override
                public void reject(RejectedLine line) {
                    throw new AssertionError(line);
                }
            });
        }
        return events;
    }

    /** Copies an example out of the class path, as a user has it on disk. */
    static Path onDisk(Path folder, String example) throws IOException {
        Path file = folder.resolve(example);
        try (InputStream in = resource(example)) {
            Files.copy(in, file);
        }
        return file;
    }

    private static String text(String example) throws IOException {
        try (InputStream in = resource(example)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String example) {
        InputStream in = Boston.class.getResourceAsStream(EXAMPLES + example);
        if (in == null) {
            throw new AssertionError("no example " + example);
        }
        return in;
    }
}
