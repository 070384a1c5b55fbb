package org.plumbline.monitor.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/** What the last signed pack said of a month, and what is said of it now. */
final class Restated {
    private static final Figures NONE = Figures.of(0, 0, 0, 0, 0, 0);

    private Restated() {}

    /**
     * @param last null where nothing was signed yet
     * @param until the month of the pack that tells: {@code now} has no later ones
     * @param promises in words, by the level's id
     */
    static Part of(@Nullable SignedPack last, List<Pack.Fact> now, YearMonth until, Map<String, String> promises) {
        String title = "What was said before, and has changed since";
        if (last == null) {
            return Part.of("restated", title, List.of("No pack of this contract was signed before."), null);
        }
        PackTable table = PackTable.under(
                "Promise",
                "Month",
                "Kept then",
                "Decided then",
                "Kept now",
                "Decided now",
                "Open then",
                "Open now",
                "Why");
        Map<String, Figures> current = byKey(now);
        Map<String, Pack.Fact> frozen = new TreeMap<>();
        last.pack().facts().stream()
                .filter(fact -> !YearMonth.parse(fact.month()).isAfter(until))
                .forEach(fact -> frozen.put(key(fact), fact));
        for (Map.Entry<String, Pack.Fact> one : frozen.entrySet()) {
            Figures then = one.getValue().figures();
            Figures today = Objects.requireNonNullElse(current.get(one.getKey()), NONE);
            if (!then.equals(today)) {
                table = table.with(
                        promises.getOrDefault(
                                one.getValue().level(), one.getValue().level()),
                        When.month(YearMonth.parse(one.getValue().month())),
                        then.met(),
                        then.n(),
                        today.met(),
                        today.n(),
                        then.open(),
                        today.open(),
                        why(then, today));
            }
        }
        String which = "The pack of " + When.month(last.month()) + ", edition " + last.edition() + ", signed by "
                + last.by() + " on " + When.day(last.at(), last.pack().head().zone());
        return Part.of(
                "restated",
                title,
                List.of(which
                        + (table.rows().isEmpty()
                                ? ": all its figures stand."
                                : ": these of its figures are others now.")),
                table);
    }

    private static String why(Figures then, Figures now) {
        boolean onlyMore = now.met() >= then.met()
                && now.missed() >= then.missed()
                && now.excused() >= then.excused()
                && now.withdrawn() >= then.withdrawn()
                && now.noEvidence() >= then.noEvidence();
        return onlyMore && now.all() == then.all()
                ? "what was open was decided"
                : "events, a standard or a calendar were corrected or came later";
    }

    private static Map<String, Figures> byKey(List<Pack.Fact> facts) {
        return facts.stream().collect(Collectors.toMap(Restated::key, Pack.Fact::figures));
    }

    private static String key(Pack.Fact fact) {
        return fact.month() + " " + fact.level();
    }
}
