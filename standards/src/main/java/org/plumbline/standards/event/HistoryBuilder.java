package org.plumbline.standards.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills the columns of a {@link History}, event after event, in any order. {@link #recorded}, {@link #word} and
 * {@link #moment} speak of the event added last. May be used again after {@link #build}; for one thread.
 */
public final class HistoryBuilder {

    /** Moves for each event, up to which moving them one by one is the fastest sort. */
    private static final long FEW = 16;

    final CivilTime civil;
    int size;
    int attributes;
    boolean anyInstant;
    boolean anyRecorded;
    long[] typesAndDays = new long[64];
    long[] instants = new long[64];
    long[] keys = new long[64];
    long[] recorded = new long[64];
    int[] attributesFrom = new int[65];
    int[] names = new int[64];
    int[] words = new int[64];
    byte[] scales = new byte[64];
    long[] moments = new long[64];
    private boolean inOrder = true;
    private @Nullable HistoryBuilder spare;

    public HistoryBuilder(ZoneId zone) {
        civil = CivilTime.of(zone);
    }

    public ZoneId zone() {
        return civil.zone();
    }

    public HistoryBuilder add(int type, Moment occurred, long key) {
        Instant instant = occurred.instant();
        return instant != null
                ? addAt(type, instant.toEpochMilli(), key)
                : addOn(type, Math.toIntExact(occurred.day().toEpochDay()), key);
    }

    /** An event of which only the day is known. */
    public HistoryBuilder addOn(int type, int epochDay, long key) {
        return add(History.typeAndDay(type, epochDay), History.NOT_SAID, key);
    }

    /** An event at an instant. */
    public HistoryBuilder addAt(int type, long epochMilli, long key) {
        anyInstant = true;
        return add(History.typeAndDay(type, civil.dayOf(epochMilli)), epochMilli, key);
    }

    public HistoryBuilder recorded(long epochMilli) {
        recorded[size - 1] = epochMilli;
        anyRecorded = true;
        return this;
    }

    public HistoryBuilder word(int name, int word) {
        return attribute(name, word, History.NO_NUMBER, History.NOT_SAID);
    }

    /** The event added last says what the one added before it says. */
    public HistoryBuilder sayTheSame() {
        for (int at = attributesFrom[size - 2]; at < attributesFrom[size - 1]; at++) {
            attribute(names[at], words[at], scales[at], moments[at]);
        }
        return this;
    }

    HistoryBuilder number(int name, int word, long unscaled, int scale) {
        return attribute(name, word, scale, unscaled);
    }

    /** @param lastMillisecond of a date: the last millisecond of the day */
    public HistoryBuilder moment(int name, long lastMillisecond) {
        return attribute(name, History.NO_WORD, History.NO_NUMBER, lastMillisecond);
    }

    /** The history of what was added, by one who knew all words; the builder is empty again. */
    public History build() {
        return build(Integer.MAX_VALUE);
    }

    /**
     * The same by one who knew only so many words.
     *
     * @param knows {@link History#knows}
     */
    public History build(int knows) {
        History history = new History(inOrder ? this : sorted(), knows);
        clear();
        return history;
    }

    private HistoryBuilder add(long typeAndDay, long instant, long key) {
        if (size == typesAndDays.length) {
            grow(size * 2);
        }
        typesAndDays[size] = typeAndDay;
        instants[size] = instant;
        keys[size] = key;
        recorded[size] = History.NOT_SAID;
        size++;
        attributesFrom[size] = attributes;
        inOrder &= size == 1 || compare(size - 2, size - 1) <= 0;
        return this;
    }

    private HistoryBuilder attribute(int name, int word, int scale, long value) {
        if (attributes == names.length) {
            names = Arrays.copyOf(names, attributes * 2);
            words = Arrays.copyOf(words, attributes * 2);
            scales = Arrays.copyOf(scales, attributes * 2);
            moments = Arrays.copyOf(moments, attributes * 2);
        }
        names[attributes] = name;
        words[attributes] = word;
        scales[attributes] = (byte) scale;
        moments[attributes] = value;
        attributesFrom[size] = ++attributes;
        return this;
    }

    private int compare(int a, int b) {
        int byTime = Long.compare(earliest(a), earliest(b));
        return byTime != 0 ? byTime : Long.compare(keys[a], keys[b]);
    }

    private long earliest(int event) {
        return instants[event] == History.NOT_SAID ? civil.startOf(History.day(typesAndDays[event])) : instants[event];
    }

    private HistoryBuilder sorted() {
        if (spare == null) {
            spare = new HistoryBuilder(civil.zone());
        }
        HistoryBuilder sorted = spare;
        sorted.clear();
        sorted.anyInstant = anyInstant;
        sorted.anyRecorded = anyRecorded;
        for (int i : order()) {
            sorted.add(typesAndDays[i], instants[i], keys[i]);
            sorted.recorded[sorted.size - 1] = recorded[i];
            for (int at = attributesFrom[i]; at < attributesFrom[i + 1]; at++) {
                sorted.attribute(names[at], words[at], scales[at], moments[at]);
            }
        }
        return sorted;
    }

    /** Most come nearly in order: then few have to move, and not far. */
    private int[] order() {
        int[] order = new int[size];
        long moves = 0;
        for (int event = 0; event < size; event++) {
            int at = event;
            while (at > 0 && compare(order[at - 1], event) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = event;
            moves += event - at;
            if (moves > FEW * size) {
                return IntStream.range(0, size)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return order;
    }

    private void clear() {
        size = 0;
        attributes = 0;
        anyInstant = false;
        anyRecorded = false;
        inOrder = true;
    }

    private void grow(int capacity) {
        typesAndDays = Arrays.copyOf(typesAndDays, capacity);
        instants = Arrays.copyOf(instants, capacity);
        keys = Arrays.copyOf(keys, capacity);
        recorded = Arrays.copyOf(recorded, capacity);
        attributesFrom = Arrays.copyOf(attributesFrom, capacity + 1);
    }
}
