package org.plumbline.standards.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All events of a case, voided and replaced ones too, as one array of bytes, for the one row that a case has in a
 * store. {@link #history} reads from it what stands, without making an event. Times are kept to the millisecond.
 *
 * <p>The first byte is the version of the form: what was written once can be read for ever. Types, attribute names and
 * short values are codes of the dictionary, so it has to be the persisted one.
 */
public final class HistoryCodec {

    private static final int VERSION = 1;
    private static final long DAY = 86_400_000L;

    private static final int STANDS = 1;
    private static final int TIMED = 2;
    private static final int RECORDED = 4;
    private static final int RECEIVED = 8;
    private static final int VOIDS = 16;
    private static final int REPLACES = 32;

    private static final int WORD = 0;
    private static final int TEXT = 1;
    private static final int MOMENT = 2;

    private final Dictionary dictionary;
    private final ZoneId zone;
    private final AttributeForm form;

    public HistoryCodec(Dictionary dictionary, ZoneId zone) {
        this.dictionary = dictionary;
        this.zone = zone;
        form = new AttributeForm(zone);
    }

    public byte[] encode(List<NumberedEvent> events) {
        Map<CaseEvent, Long> keys = new IdentityHashMap<>();
        Corrections.applied(events).forEach(standing -> keys.put(standing.event(), standing.number()));
        PackedWriter out = new PackedWriter();
        out.unsigned(VERSION);
        out.unsigned(events.size());
        for (NumberedEvent numbered : events) {
            write(numbered, keys.get(numbered.event()), out);
        }
        return out.toBytes();
    }

    /** The events in the order in which they were given. */
    public List<NumberedEvent> decode(byte[] packed) {
        PackedReader in = begin(packed);
        int count = in.unsignedInt();
        List<NumberedEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(read(in));
        }
        return events;
    }

    /** The events that stand, the same as {@link History#ofNumbered} of those decoded. */
    public History history(byte[] packed) {
        PackedReader in = begin(packed);
        int count = in.unsignedInt();
        HistoryBuilder builder = new HistoryBuilder(zone);
        for (int i = 0; i < count; i++) {
            add(in, builder);
        }
        return builder.build();
    }

    private void write(NumberedEvent numbered, @Nullable Long key, PackedWriter out) {
        CaseEvent event = numbered.event();
        Instant instant = event.occurred().instant();
        long day = event.occurred().day().toEpochDay();
        out.unsigned((key == null ? 0 : STANDS)
                | (instant == null ? 0 : TIMED)
                | (event.recorded() == null ? 0 : RECORDED)
                | (event.received() == null ? 0 : RECEIVED)
                | (event.voids() == null ? 0 : VOIDS)
                | (event.replaces() == null ? 0 : REPLACES));
        out.unsigned(dictionary.code(event.type()));
        out.signed(day);
        if (key != null) {
            out.signed(key);
        }
        writeTime(instant, day, out);
        writeTime(event.recorded(), day, out);
        out.unsigned(event.attributes().size());
        event.attributes().forEach((name, text) -> writeAttribute(name, text, out));
        // What judging never asks comes last.
        out.signed(numbered.number());
        out.text(event.id());
        writeTime(event.received(), day, out);
        if (event.voids() != null) {
            out.text(event.voids());
        }
        if (event.replaces() != null) {
            out.text(event.replaces());
        }
    }

    /** As a distance from the day in UTC, which is short, and means the same in whatever zone it is read. */
    private static void writeTime(@Nullable Instant instant, long day, PackedWriter out) {
        if (instant != null) {
            out.signed(instant.toEpochMilli() - day * DAY);
        }
    }

    private void writeAttribute(String name, String text, PackedWriter out) {
        out.unsigned(dictionary.code(name));
        long moment = form.lastMillisecond(text);
        if (moment != History.NOT_SAID) {
            out.unsigned(MOMENT);
            out.signed(moment);
            out.text(text);
        } else if (AttributeForm.isWord(text)) {
            out.unsigned(WORD);
            out.unsigned(dictionary.code(text));
        } else {
            out.unsigned(TEXT);
            out.text(text);
        }
    }

    private NumberedEvent read(PackedReader in) {
        int flags = in.unsignedInt();
        String type = dictionary.word(in.unsignedInt());
        long day = in.signed();
        if ((flags & STANDS) != 0) {
            in.signed();
        }
        Instant instant = readTime((flags & TIMED) != 0, day, in);
        Instant recorded = readTime((flags & RECORDED) != 0, day, in);
        Map<String, String> attributes = readAttributes(in);
        long number = in.signed();
        String id = in.text();
        Instant received = readTime((flags & RECEIVED) != 0, day, in);
        String voids = (flags & VOIDS) != 0 ? in.text() : null;
        String replaces = (flags & REPLACES) != 0 ? in.text() : null;
        Moment occurred = new Moment(LocalDate.ofEpochDay(day), instant);
        return new NumberedEvent(
                number, new CaseEvent(id, type, occurred, recorded, received, attributes, voids, replaces));
    }

    private static @Nullable Instant readTime(boolean present, long day, PackedReader in) {
        return present ? Instant.ofEpochMilli(day * DAY + in.signed()) : null;
    }

    private Map<String, String> readAttributes(PackedReader in) {
        int count = in.unsignedInt();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = dictionary.word(in.unsignedInt());
            int kind = in.unsignedInt();
            if (kind == MOMENT) {
                in.signed();
            }
            attributes.put(name, kind == WORD ? dictionary.word(in.unsignedInt()) : in.text());
        }
        return attributes;
    }

    private static void add(PackedReader in, HistoryBuilder builder) {
        int flags = in.unsignedInt();
        boolean stands = (flags & STANDS) != 0;
        int type = in.unsignedInt();
        int day = Math.toIntExact(in.signed());
        long key = stands ? in.signed() : 0;
        long time = (flags & TIMED) != 0 ? day * DAY + in.signed() : 0;
        if (stands && (flags & TIMED) != 0) {
            builder.addAt(type, time, key);
        } else if (stands) {
            builder.addOn(type, day, key);
        }
        if ((flags & RECORDED) != 0) {
            long recorded = day * DAY + in.signed();
            if (stands) {
                builder.recorded(recorded);
            }
        }
        addAttributes(in, stands ? builder : null);
        in.signed();
        in.skipText();
        if ((flags & RECEIVED) != 0) {
            in.signed();
        }
        if ((flags & VOIDS) != 0) {
            in.skipText();
        }
        if ((flags & REPLACES) != 0) {
            in.skipText();
        }
    }

    private static void addAttributes(PackedReader in, @Nullable HistoryBuilder builder) {
        int count = in.unsignedInt();
        for (int i = 0; i < count; i++) {
            int name = in.unsignedInt();
            int kind = in.unsignedInt();
            if (kind == WORD) {
                int word = in.unsignedInt();
                if (builder != null) {
                    builder.word(name, word);
                }
            } else if (kind == MOMENT) {
                long moment = in.signed();
                in.skipText();
                if (builder != null) {
                    builder.moment(name, moment);
                }
            } else {
                in.skipText();
            }
        }
    }

    private static PackedReader begin(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IllegalArgumentException("Packed history of version " + version + ": this reads " + VERSION);
        }
        return in;
    }
}
