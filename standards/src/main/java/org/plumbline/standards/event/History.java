package org.plumbline.standards.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one case: the events that stand, in order of occurrence, as columns of numbers. An event is an
 * interval of time: an instant is one millisecond, a day without a time is the whole day, so that it is certainly
 * before the next day but neither before nor after what happened at a time on its own. Among events that begin at
 * the same millisecond the key decides, never the order of arrival.
 *
 * <p>Events are indexed from 0. Types, attribute names and words are codes of the dictionary. Of attributes it has only
 * those that rules had asked for when it was made, see {@link #knows}. Immutable.
 */
public final class History {

    /** For {@link #word}: the event has no such attribute, or its value is a date or time. */
    public static final int NO_WORD = -1;

    /**
     * From this on {@link #word} counts the values that no rule names: the same value of the same case has the same
     * number, and nobody can tell which value it was.
     */
    public static final int FIRST_OTHER = 1 << 30;

    /** For {@link #moment} and {@link #recorded}: nobody said. */
    public static final long NOT_SAID = Long.MIN_VALUE;

    /** In the column of scales: the value is no number. */
    static final int NO_NUMBER = -1;

    private static final int[] NO_ATTRIBUTES = {};

    final int size;
    private final CivilTime civil;
    private final int knows;

    /** The type of each event in the lower half, its day in the upper: judging asks for both, and mostly for no more. */
    private final long[] typesAndDays;

    /** {@link #NOT_SAID} where only the day is known; null if that is so of all, as it is in most feeds. */
    private final long @Nullable [] instants;

    private final long[] keys;
    private final long @Nullable [] recorded;
    final int @Nullable [] attributesFrom;
    final int[] names;
    final int[] words;
    final byte[] scales;
    final long[] moments;

    /** From a builder whose columns are in order. */
    History(HistoryBuilder columns, int knows) {
        this.knows = knows;
        size = columns.size;
        typesAndDays = Arrays.copyOf(columns.typesAndDays, size);
        civil = columns.civil;
        instants = columns.anyInstant ? Arrays.copyOf(columns.instants, size) : null;
        keys = Arrays.copyOf(columns.keys, size);
        recorded = columns.anyRecorded ? Arrays.copyOf(columns.recorded, size) : null;
        boolean any = columns.attributes > 0;
        attributesFrom = any ? Arrays.copyOf(columns.attributesFrom, size + 1) : null;
        names = any ? Arrays.copyOf(columns.names, columns.attributes) : NO_ATTRIBUTES;
        words = any ? Arrays.copyOf(columns.words, columns.attributes) : NO_ATTRIBUTES;
        scales = Arrays.copyOf(columns.scales, any ? columns.attributes : 0);
        moments = Arrays.copyOf(columns.moments, any ? columns.attributes : 0);
    }

    /** The history of these events, numbered by their ids; corrections among them are applied. */
    public static History of(List<CaseEvent> events, Dictionary dictionary, ZoneId zone) {
        return ofNumbered(NumberedEvent.byId(events), dictionary, zone);
    }

    /** The history of these events under their keeper's numbers; corrections among them are applied. */
    public static History ofNumbered(List<NumberedEvent> events, Dictionary dictionary, ZoneId zone) {
        int knows = dictionary.size();
        HistoryBuilder builder = new HistoryBuilder(zone);
        Sayings sayings = new Sayings(dictionary, zone);
        for (NumberedEvent numbered : Corrections.applied(events)) {
            CaseEvent event = numbered.event();
            builder.add(dictionary.code(event.type()), event.occurred(), numbered.number());
            Instant written = event.recorded();
            if (written != null) {
                builder.recorded(written.toEpochMilli());
            }
            sayings.add(event.attributes(), builder);
        }
        return builder.build(knows);
    }

    public int size() {
        return size;
    }

    /** How many words the dictionary had when this was made: of later ones it knows nothing. */
    public int knows() {
        return knows;
    }

    public int type(int event) {
        return (int) typesAndDays[event];
    }

    /** The epoch day on which it happened, in the contract's zone. */
    public int day(int event) {
        return day(typesAndDays[event]);
    }

    static long typeAndDay(int type, int day) {
        return (long) day << 32 | type;
    }

    static int day(long typeAndDay) {
        return (int) (typeAndDay >> 32);
    }

    /** The first millisecond at which it can have happened. */
    public long earliest(int event) {
        return isDayOnly(event) ? civil.startOf(day(event)) : instants[event];
    }

    /** The last millisecond at which it can have happened, inclusive; the same as the first if the time is known. */
    public long latest(int event) {
        return isDayOnly(event) ? civil.endOf(day(event)) : instants[event];
    }

    public boolean isDayOnly(int event) {
        return instants == null || instants[event] == NOT_SAID;
    }

    /** How many events can have happened by the millisecond: those from this index on are yet to come. */
    public int begunBy(long epochMilli) {
        int begun = size;
        while (begun > 0 && earliest(begun - 1) > epochMilli) {
            begun--;
        }
        return begun;
    }

    /** Whether it happened before the other, whatever the times of day that nobody wrote down. */
    public boolean isCertainlyBefore(int event, int other) {
        return latest(event) < earliest(other);
    }

    /** The stable number of the event, or of the first of those that it corrects. */
    public long key(int event) {
        return keys[event];
    }

    /** When the sender wrote it down, in epoch milliseconds, or {@link #NOT_SAID}. */
    public long recorded(int event) {
        return recorded == null ? NOT_SAID : recorded[event];
    }

    /** The code of the attribute's value, a number from {@link #FIRST_OTHER} on, or {@link #NO_WORD}. */
    public int word(int event, int name) {
        int at = find(event, name);
        return at < 0 ? NO_WORD : words[at];
    }

    /**
     * The code of the value that the attribute had last among the first so many events, by those of them that happened
     * on the day or before it; or {@link #NO_WORD}.
     */
    public int lastWord(int name, int events, int day) {
        if (attributesFrom != null) {
            int event = events;
            for (int at = attributesFrom[events] - 1; at >= 0; at--) {
                if (names[at] == name && words[at] != NO_WORD) {
                    while (attributesFrom[event] > at) {
                        event--;
                    }
                    if (day(event) <= day) {
                        return words[at];
                    }
                }
            }
        }
        return NO_WORD;
    }

    /**
     * The due date or time that the attribute says, as its last good millisecond (of a date: the end of the day), or
     * {@link #NOT_SAID}.
     */
    public long moment(int event, int name) {
        int at = find(event, name);
        return at < 0 || scales[at] != NO_NUMBER ? NOT_SAID : moments[at];
    }

    /** The number that the attribute says, or null if it says none of at most 18 digits. */
    public @Nullable BigDecimal number(int event, int name) {
        int at = find(event, name);
        return at < 0 || scales[at] == NO_NUMBER ? null : BigDecimal.valueOf(moments[at], scales[at]);
    }

    private int find(int event, int name) {
        if (attributesFrom != null) {
            for (int at = attributesFrom[event]; at < attributesFrom[event + 1]; at++) {
                if (names[at] == name) {
                    return at;
                }
            }
        }
        return -1;
    }
}
