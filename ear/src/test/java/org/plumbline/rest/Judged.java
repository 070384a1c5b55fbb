package org.plumbline.rest;

import static org.plumbline.rest.Scheme.with;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the assessment has written of one promise so far, by the month of the trigger. */
record Judged(Map<String, Long> missed, Map<String, Long> all) {
    private static final int LEVEL = 3;
    private static final int MONTH = 5;
    private static final int MET = 6;
    private static final int MISSED = 7;
    private static final int OPEN = 8;

    static Judged of(String token, String level) {
        Map<String, Long> missed = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        String table = with(token).accept("text/csv").get("/attainment").asString();
        for (String[] cells : table.lines().map(line -> line.split(",", -1)).collect(Collectors.toList())) {
            if (cells.length > OPEN && cells[LEVEL].equals(level)) {
                missed.merge(cells[MONTH], Long.valueOf(cells[MISSED]), Long::sum);
                long sum = Long.parseLong(cells[MET]) + Long.parseLong(cells[MISSED]) + Long.parseLong(cells[OPEN]);
                all.merge(cells[MONTH], sum, Long::sum);
            }
        }
        return new Judged(missed, all);
    }

    static long sum(Map<String, Long> counts, Predicate<String> month) {
        return counts.entrySet().stream()
                .filter(entry -> month.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
