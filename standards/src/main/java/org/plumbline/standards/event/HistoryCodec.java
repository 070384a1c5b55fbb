package org.plumbline.standards.event;

import java.time.ZoneId;

/**
 * The history of a case as one array of bytes, for the one row that a case has in a store: what judging asks for and
 * nothing else, so that no name, no id and no note is in it. It is judged again without making an event.
 *
 * <p>The first byte is the version of the form. Types, attribute names and values are codes of the dictionary, so it has
 * to be the persisted one. A time is a distance from its day in UTC, which is short, and means the same in whatever zone
 * it is read.
 */
public final class HistoryCodec {

    private static final int VERSION = 2;
    private static final long DAY = 86_400_000L;

    private static final int TIMED = 1;
    private static final int RECORDED = 2;
    private static final int ATTRIBUTES = 4;

    private static final int WORD = 0;
    private static final int MOMENT = 1;
    private static final int NUMBER = 2;

    private HistoryCodec() {}

    public static byte[] pack(History history) {
        PackedWriter out = new PackedWriter();
        out.unsigned(VERSION);
        out.unsigned(history.knows());
        out.unsigned(history.size());
        int day = 0;
        for (int event = 0; event < history.size(); event++) {
            out.signed((long) history.day(event) - day);
            day = history.day(event);
            write(history, event, out);
        }
        return out.toBytes();
    }

    /**
     * @param zone of the case's contract, in which days without a time begin and end
     * @throws IllegalArgumentException if it was packed in another version of the form
     */
    public static History unpack(byte[] packed, ZoneId zone) {
        PackedReader in = new PackedReader(packed);
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IllegalArgumentException("Packed history of version " + version + ": this reads " + VERSION);
        }
        int knows = in.unsignedInt();
        int size = in.unsignedInt();
        HistoryBuilder builder = new HistoryBuilder(zone);
        int day = 0;
        for (int event = 0; event < size; event++) {
            day += (int) in.signed();
            read(in, day, builder);
        }
        return builder.build(knows);
    }

    private static void write(History history, int event, PackedWriter out) {
        long start = history.day(event) * DAY;
        int from = history.attributesFrom == null ? 0 : history.attributesFrom[event];
        int until = history.attributesFrom == null ? 0 : history.attributesFrom[event + 1];
        boolean recorded = history.recorded(event) != History.NOT_SAID;
        out.unsigned(
                (history.isDayOnly(event) ? 0 : TIMED) | (recorded ? RECORDED : 0) | (from == until ? 0 : ATTRIBUTES));
        out.unsigned(history.type(event));
        out.eightBytes(history.key(event));
        if (!history.isDayOnly(event)) {
            out.signed(history.earliest(event) - start);
        }
        if (recorded) {
            out.signed(history.recorded(event) - start);
        }
        if (from < until) {
            out.unsigned(until - from);
            for (int at = from; at < until; at++) {
                writeAttribute(history, at, start, out);
            }
        }
    }

    private static void writeAttribute(History history, int at, long start, PackedWriter out) {
        out.unsigned(history.names[at]);
        if (history.scales[at] != History.NO_NUMBER) {
            out.unsigned(NUMBER);
            writeWord(history.words[at], out);
            out.unsigned(history.scales[at]);
            out.signed(history.moments[at]);
        } else if (history.moments[at] != History.NOT_SAID) {
            out.unsigned(MOMENT);
            out.signed(history.moments[at] - start);
        } else {
            out.unsigned(WORD);
            writeWord(history.words[at], out);
        }
    }

    /** The lowest bit says whether the dictionary has it. */
    private static void writeWord(int word, PackedWriter out) {
        boolean other = word >= History.FIRST_OTHER;
        out.unsigned(other ? (word - History.FIRST_OTHER) * 2L + 1 : word * 2L);
    }

    private static int readWord(PackedReader in) {
        int packed = in.unsignedInt();
        return (packed & 1) == 1 ? History.FIRST_OTHER + packed / 2 : packed / 2;
    }

    private static void read(PackedReader in, int day, HistoryBuilder builder) {
        long start = day * DAY;
        int flags = in.unsignedInt();
        int type = in.unsignedInt();
        long key = in.eightBytes();
        if ((flags & TIMED) != 0) {
            builder.addAt(type, start + in.signed(), key);
        } else {
            builder.addOn(type, day, key);
        }
        if ((flags & RECORDED) != 0) {
            builder.recorded(start + in.signed());
        }
        if ((flags & ATTRIBUTES) != 0) {
            for (int left = in.unsignedInt(); left > 0; left--) {
                readAttribute(in, start, builder);
            }
        }
    }

    private static void readAttribute(PackedReader in, long start, HistoryBuilder builder) {
        int name = in.unsignedInt();
        int kind = in.unsignedInt();
        if (kind == MOMENT) {
            builder.moment(name, start + in.signed());
        } else {
            int word = readWord(in);
            if (kind == NUMBER) {
                int scale = in.unsignedInt();
                builder.number(name, word, in.signed(), scale);
            } else {
                builder.word(name, word);
            }
        }
    }
}
