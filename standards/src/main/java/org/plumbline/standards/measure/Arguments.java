package org.plumbline.standards.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line was asked for.
 *
 * @param standards a YAML standard, or a folder of them
 * @param events CSV, gzipped if the name ends in {@code .gz}
 * @param profile of a wide file, or null for a line an event
 * @param map our column names to the file's
 * @param asOf a date (that day's deadlines are still open), or a date and time
 * @param attainment where the required shares go, or null
 * @param contracts CSV that names calendars of contracts, or null
 * @param calendar of contracts that it does not name, where a standard leaves it to the nation
 */
record Arguments(
        Path standards,
        Path events,
        @Nullable Path profile,
        Map<String, String> map,
        String asOf,
        Path out,
        @Nullable Path attainment,
        @Nullable Path contracts,
        String calendar) {

    static final String USAGE = """
            Measures case events by standards and counts the verdicts.

              java -jar plumbline-measure.jar --standards FILE-or-DIR --events FILE.csv \\
                   --as-of 2016-06-01 --out verdicts.csv
              java -jar plumbline-measure.jar --standards FILE-or-DIR --check [--calendar ID]

              --standards   a standard in YAML, or a folder of them; calendars named *.calendar.yaml beside it are read
              --events      CSV, or CSV in gzip (.gz): columns case, type, occurred and where there are any id, recorded,
                            contract, provider, voids, replaces; every other column is an attribute; a line with a
                            contract and no case is of the contract as a whole
              --map         our columns under other names: case=case_id,type=event,occurred=day
              --profile     for a wide file, a line a case: a YAML profile that says which columns are events
              --as-of       a date (its own deadlines are still open), or a date and time such as 2016-01-13T00:00
              --out         provider,month,level,met,missed,open,excused,withdrawn,no_evidence, sorted
              --contracts   CSV with the columns contract and calendar, whose working days count for its cases
              --calendar    that of all other contracts where a standard says 'calendar: nation'; else england-and-wales
              --attainment  the months of levels with a required share, and whether they kept it

              --check       judges the examples in NAME.examples.csv beside each NAME.yaml instead, tells those that
                            differ, and what no example shows

            Ends with 0 when everything was measured or every example is judged as it says, 1 when an example differs or
            lines were rejected (nothing is written then), 2 when the call itself is wrong.
            """;

    private static final String NATION = "england-and-wales";
    private static final String CHECK = "--check";

    private static final Set<String> OPTIONS = Set.of(
            "--standards",
            "--events",
            "--profile",
            "--map",
            "--as-of",
            "--out",
            "--attainment",
            "--contracts",
            "--calendar");

    /** @throws Unusable with a sentence about the option that is wrong */
    static Arguments of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!OPTIONS.contains(words[i])) {
                throw new Unusable("unknown option " + words[i] + "; --help lists the options");
            }
            if (i + 1 == words.length || words[i + 1].startsWith("--")) {
                throw new Unusable(words[i] + " needs a value");
            }
            if (given.put(words[i], words[i + 1]) != null) {
                throw new Unusable(words[i] + " is given twice");
            }
        }
        if (given.containsKey("--map") && given.containsKey("--profile")) {
            throw new Unusable("--map is for a line an event, --profile for a wide file: give one of them");
        }
        return new Arguments(
                Path.of(needed(given, "--standards")),
                Path.of(needed(given, "--events")),
                path(given, "--profile"),
                map(given.getOrDefault("--map", "")),
                needed(given, "--as-of"),
                Path.of(needed(given, "--out")),
                path(given, "--attainment"),
                path(given, "--contracts"),
                given.getOrDefault("--calendar", NATION));
    }

    /**
     * The standards whose examples are to be judged, if that is what was asked for.
     *
     * @throws Unusable if something else was asked for too
     */
    static Optional<Checked> checked(String... words) {
        List<String> given = new ArrayList<>(List.of(words));
        if (!given.remove(CHECK)) {
            return Optional.empty();
        }
        int calendar = given.indexOf("--calendar");
        String nation = calendar >= 0 && calendar + 1 < given.size() ? given.remove(calendar + 1) : NATION;
        given.remove("--calendar");
        if (given.size() != 2 || !given.get(0).equals("--standards")) {
            throw new Unusable("--check goes with --standards FILE-or-DIR, and --calendar ID, alone");
        }
        return Optional.of(new Checked(Path.of(given.get(1)), nation));
    }

    /** @param calendar where a standard leaves it to the nation */
    record Checked(Path standards, String calendar) {}

    private static String needed(Map<String, String> given, String option) {
        String value = given.get(option);
        if (value == null) {
            throw new Unusable(option + " is missing; --help shows a whole call");
        }
        return value;
    }

    private static @Nullable Path path(Map<String, String> given, String option) {
        String value = given.get(option);
        return value == null ? null : Path.of(value);
    }

    private static Map<String, String> map(String written) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String pair : written.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                map.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isBlank()) {
                throw new Unusable("'" + pair + "' in --map is not of the form case=case_id");
            }
        }
        return map;
    }
}
