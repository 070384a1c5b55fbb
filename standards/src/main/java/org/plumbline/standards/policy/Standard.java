package org.plumbline.standards.policy;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The set of service levels for some contracts, as one file says it. Which version of it is in force, for
 * which contract and from when, is the service's business.
 *
 * @param id stable id, such as {@code seetec-work-programme}
 * @param provider who promises, or null for a yardstick that nobody promised
 * @param contracts the contract package areas it is for, as the source names them; empty for any
 * @param vocabulary version of the vocabulary of event types
 * @param calendar id of the working calendar that its working days mean unless a contract has one of its own, or {@link
 *     #NATION}
 * @param zone civil time of its contracts, unless a contract says otherwise
 * @param opens event types that open a case, and with them all that are one of them; closes and reopens likewise (may
 *     be empty)
 * @param appliesTo what a version judges from the first day on which it is in force
 */
public record Standard(
        String id,
        String title,
        @Nullable String provider,
        @Nullable String scheme,
        List<String> contracts,
        int vocabulary,
        String calendar,
        ZoneId zone,
        String source,
        Set<String> opens,
        Set<String> closes,
        Set<String> reopens,
        AppliesTo appliesTo,
        List<Level> levels,
        List<UnmeasuredPromise> unmeasured) {
    /** What lies on one side of the first day of a version, or on the other. */
    public enum AppliesTo {
        /** What starts on that day or after it, in whatever case. */
        CLOCKS,
        /** Cases that were opened on that day or after it; those opened before go on by the version before. */
        CASES
    }

    /** In place of a calendar's id: the working days of the nation in which the contract lies. */
    public static final String NATION = "nation";

    public Standard {
        contracts = List.copyOf(contracts);
        opens = Collections.unmodifiableSet(new LinkedHashSet<>(opens));
        closes = Collections.unmodifiableSet(new LinkedHashSet<>(closes));
        reopens = Collections.unmodifiableSet(new LinkedHashSet<>(reopens));
        levels = List.copyOf(levels);
        unmeasured = List.copyOf(unmeasured);
    }

    /** Whether its working days are those of each contract's nation. */
    public boolean leavesCalendarToNation() {
        return calendar.equals(NATION);
    }

    /** The same promises, counted by this calendar. */
    public Standard countedBy(String calendarId) {
        return but(calendarId, levels);
    }

    /** The same promises but for one level, which stands in the place of that with its id. */
    public Standard with(Level level) {
        return but(
                calendar,
                levels.stream()
                        .map(each -> each.id().equals(level.id()) ? level : each)
                        .toList());
    }

    /** Some of its promises, in the same order, as if nobody had made them: for any provider, scheme and contract. */
    public Standard only(List<Level> some) {
        return new Standard(
                id,
                title,
                null,
                null,
                List.of(),
                vocabulary,
                calendar,
                zone,
                source,
                opens,
                closes,
                reopens,
                appliesTo,
                some,
                List.of());
    }

    private Standard but(String otherCalendar, List<Level> otherLevels) {
        return new Standard(
                id,
                title,
                provider,
                scheme,
                contracts,
                vocabulary,
                otherCalendar,
                zone,
                source,
                opens,
                closes,
                reopens,
                appliesTo,
                otherLevels,
                unmeasured);
    }

    /** The level with this id, if it is one that is measured. */
    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The promise with this id, if it is one that is not measured. */
    public Optional<UnmeasuredPromise> unmeasured(String id) {
        return unmeasured.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }
}
