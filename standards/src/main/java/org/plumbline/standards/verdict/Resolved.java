package org.plumbline.standards.verdict;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;

/**
 * One version of a standard made ready for judging: event types, words and calendars as small integers and arrays,
 * looked up once and not for each case. Immutable.
 */
public final class Resolved {

    private final Standard standard;
    private final String version;
    final CivilTime civil;
    final WorkingCalendar calendar;
    final Sorting sorting;

    final int opens;
    final int closes;
    final int reopens;
    final ResolvedLevel[] levels;

    /** What its rules ask of events has codes below this. */
    final int asks;

    Resolved(Standard standard, String version, Resolution resolution) {
        this.standard = standard;
        this.version = version;
        civil = CivilTime.of(resolution.zone());
        calendar = resolution.calendar();
        opens = resolution.typesPattern(standard.opens());
        closes = resolution.typesPattern(standard.closes());
        reopens = resolution.typesPattern(standard.reopens());
        levels = standard.levels().stream().map(resolution::level).toArray(ResolvedLevel[]::new);
        for (ResolvedLevel level : levels) {
            level.replacedBy = Stream.of(levels)
                    .filter(other ->
                            other.level().replaces().contains(level.level().id()))
                    .toArray(ResolvedLevel[]::new);
        }
        sorting = new Sorting(resolution.patterns());
        asks = resolution.asks();
    }

    /**
     * @param version label of the version, such as {@code 2}, for people
     * @param zone civil time of the contract
     * @param suppliedTypes event types that the contract's feed supplies; empty for all
     * @throws IllegalArgumentException if the calendar of the standard is not among those given; one that leaves it to
     *     the nation is first to be {@link Standard#countedBy counted by} one
     */
    public static Resolved of(
            Standard standard,
            String version,
            Vocabulary vocabulary,
            Calendars calendars,
            Dictionary dictionary,
            ZoneId zone,
            Set<String> suppliedTypes) {
        return new Resolved(
                standard,
                version,
                new Resolution(
                        vocabulary,
                        calendars
                                .find(standard.calendar())
                                .orElseThrow(() -> new IllegalArgumentException(standard.id()
                                        + " counts by a calendar that is not here: " + standard.calendar())),
                        dictionary,
                        zone,
                        suppliedTypes));
    }

    public Standard standard() {
        return standard;
    }

    public String version() {
        return version;
    }

    public ZoneId zone() {
        return civil.zone();
    }

    public List<ResolvedLevel> levels() {
        return List.of(levels);
    }
}
