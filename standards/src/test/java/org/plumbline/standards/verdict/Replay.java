package org.plumbline.standards.verdict;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryBuilder;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/** The invented cases whose verdicts are known, with the rules of {@code catalogue/examples/replay.yaml}. */
final class Replay {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final LocalDate AS_OF = LocalDate.of(2016, 6, 1);

    /** @param transferred whether the case came from another provider, which one of the rules asks */
    record Case(String provider, boolean transferred, History history) {}

    /** A row of known answers. */
    record Row(String provider, YearMonth month, String rule) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return toString().compareTo(other.toString());
        }
    }

    record Counts(int met, int missed, int open) {}

    final Dictionary dictionary = new FreshDictionary();
    final Vocabulary vocabulary = Vocabulary.builtIn();
    final Standard standard = standard();
    final ResolvedStandards rules = ResolvedStandards.of(
            Resolved.of(standard, "1", vocabulary, Calendars.builtIn(), dictionary, LONDON, Set.of()));
    final List<Case> cases = new ArrayList<>();

    Replay(int size) {
        HistoryBuilder builder = new HistoryBuilder(LONDON);
        Map<String, Integer> codes = new HashMap<>();
        String caseId = null;
        String provider = "";
        boolean transferred = false;
        int segment = dictionary.code("segment");
        long number = 0;
        try (CsvReader<NamedCsvRecord> csv = csv("/replay/events-" + size + ".csv.gz")) {
            for (NamedCsvRecord row : csv) {
                if (!row.getField("case_id").equals(caseId)) {
                    if (caseId != null) {
                        cases.add(new Case(provider, transferred, builder.build()));
                    }
                    caseId = row.getField("case_id");
                    provider = row.getField("provider");
                    transferred = row.getField("segment").equals("TRANSFERRED");
                }
                int type =
                        codes.computeIfAbsent(row.getField("event"), event -> dictionary.code(EventType.idOf(event)));
                builder.addOn(type, (int) LocalDate.parse(row.getField("day")).toEpochDay(), number++);
                if (row.getField("event").equals("REFERRAL")) {
                    builder.word(segment, dictionary.code(row.getField("segment")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cases.add(new Case(provider, transferred, builder.build()));
    }

    /** As of the end of the day. */
    static long endOf(LocalDate day) {
        return CivilTime.of(LONDON).endOf((int) day.toEpochDay());
    }

    Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        Assessor assessor = new Assessor();
        for (Case each : cases) {
            Tally tally = tallies.computeIfAbsent(
                    each.provider(), p -> new Tally(rules.levelIds().size()));
            assessor.assess(each.history(), rules, endOf(AS_OF), new CountingListener(tally));
        }
        return tallies;
    }

    /** Met, missed and open by provider, month and rule. */
    Map<Row, Counts> counted() {
        Map<Row, Counts> counted = new TreeMap<>();
        tallies().forEach((provider, tally) -> {
            for (int level = 0; level < tally.levels(); level++) {
                for (int month : tally.months(level)) {
                    counted.put(
                            new Row(provider, yearMonth(month), rules.levelIds().get(level)),
                            new Counts(
                                    tally.count(level, month, State.MET),
                                    tally.count(level, month, State.MISSED),
                                    tally.count(level, month, State.OPEN)));
                }
            }
        });
        return counted;
    }

    static YearMonth yearMonth(int month) {
        return YearMonth.of(month / 12, month % 12 + 1);
    }

    /** The known answers to these rules. */
    static Map<Row, Counts> known(int size, Set<String> rules) {
        Map<Row, Counts> known = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = csv("/replay/verdicts-" + size + ".csv")) {
            for (NamedCsvRecord row : csv) {
                if (rules.contains(row.getField("rule"))) {
                    known.put(
                            new Row(
                                    row.getField("provider"),
                                    YearMonth.parse(row.getField("month")),
                                    row.getField("rule")),
                            new Counts(
                                    Integer.parseInt(row.getField("met")),
                                    Integer.parseInt(row.getField("breached")),
                                    Integer.parseInt(row.getField("open"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static Standard standard() {
        String path = "/catalogue/examples/replay.yaml";
        try (Reader reader = new InputStreamReader(Replay.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            return StandardReader.read(
                    "replay.yaml",
                    reader,
                    Vocabulary.builtIn(),
                    Calendars.builtIn().ids());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<NamedCsvRecord> csv(String path) throws IOException {
        InputStream in = Replay.class.getResourceAsStream(path);
        InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(in) : in;
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
