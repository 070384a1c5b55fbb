package org.plumbline.monitor.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Moment;

/**
 * All events of a case, those voided and replaced too, as bytes, so that the case is judged again by reading one row.
 * Types and names of attributes are codes of the tenant's dictionary. The first byte is the version of the form.
 */
public final class PackedEvents {
    private static final byte FORM = 1;
    private static final int AT_TIME = 1;
    private static final int RECORDED = 2;
    private static final int RECEIVED = 4;
    private static final int VOIDS = 8;
    private static final int REPLACES = 16;

    private PackedEvents() {}

    public static byte[] pack(List<CaseEvent> events, Dictionary words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 + events.size() * 48);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(events.size());
            for (CaseEvent event : events) {
                write(out, event, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** @param zone of the case's contract, whose civil days its events fall on */
    public static List<CaseEvent> unpack(byte[] bytes, Dictionary words, ZoneId zone) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalArgumentException("No form " + form + " of packed events is known");
            }
            int size = in.readInt();
            List<CaseEvent> events = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                events.add(read(in, words, zone));
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException("These packed events break off", e);
        }
    }

    private static void write(DataOutputStream out, CaseEvent event, Dictionary words) throws IOException {
        Instant at = event.occurred().instant();
        out.writeByte((at == null ? 0 : AT_TIME)
                | (event.recorded() == null ? 0 : RECORDED)
                | (event.received() == null ? 0 : RECEIVED)
                | (event.voids() == null ? 0 : VOIDS)
                | (event.replaces() == null ? 0 : REPLACES));
        out.writeUTF(event.id());
        out.writeInt(words.code(event.type()));
        if (at == null) {
            out.writeInt(Math.toIntExact(event.occurred().day().toEpochDay()));
        } else {
            out.writeLong(at.toEpochMilli());
        }
        write(out, event.recorded());
        write(out, event.received());
        write(out, event.voids());
        write(out, event.replaces());
        out.writeShort(event.attributes().size());
        for (Map.Entry<String, String> attribute : event.attributes().entrySet()) {
            out.writeInt(words.code(attribute.getKey()));
            out.writeUTF(attribute.getValue());
        }
    }

    private static void write(DataOutputStream out, @Nullable Instant instant) throws IOException {
        if (instant != null) {
            out.writeLong(instant.toEpochMilli());
        }
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static CaseEvent read(DataInputStream in, Dictionary words, ZoneId zone) throws IOException {
        int flags = in.readByte();
        String id = in.readUTF();
        String type = words.word(in.readInt());
        Moment occurred = (flags & AT_TIME) == 0
                ? Moment.on(LocalDate.ofEpochDay(in.readInt()))
                : Moment.at(Instant.ofEpochMilli(in.readLong()), zone);
        Instant recorded = (flags & RECORDED) == 0 ? null : Instant.ofEpochMilli(in.readLong());
        Instant received = (flags & RECEIVED) == 0 ? null : Instant.ofEpochMilli(in.readLong());
        String voids = (flags & VOIDS) == 0 ? null : in.readUTF();
        String replaces = (flags & REPLACES) == 0 ? null : in.readUTF();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int left = in.readShort(); left > 0; left--) {
            attributes.put(words.word(in.readInt()), in.readUTF());
        }
        return new CaseEvent(id, type, occurred, recorded, received, attributes, voids, replaces);
    }
}
