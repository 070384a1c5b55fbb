package org.plumbline.monitor.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.verdict.State;

/** All rulings of a case as bytes. The first byte is the version of the form, so that old rows can be read for ever. */
final class PackedRulings {
    private static final byte FORM = 1;
    private static final int DONE_LATE = 0x10;
    private static final int RECORDED_LATE = 0x20;
    private static final int STATE = 0x0f;
    private static final State[] STATES = State.values();

    private PackedRulings() {}

    static byte[] pack(List<Ruling> rulings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 + rulings.size() * 24);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            number(out, rulings.size());
            for (Ruling ruling : rulings) {
                number(out, ruling.level());
                out.writeLong(ruling.trigger());
                number(out, ruling.ordinal());
                number(out, ruling.month());
                out.writeByte(ruling.state().ordinal()
                        | (ruling.doneLate() ? DONE_LATE : 0)
                        | (ruling.recordedLate() ? RECORDED_LATE : 0));
                signed(out, ruling.started());
                signed(out, ruling.due() - ruling.started());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** @param bytes null for a case that was never assessed */
    static List<Ruling> unpack(byte @Nullable [] bytes) {
        if (bytes == null) {
            return List.of();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalArgumentException("No form " + form + " of packed rulings is known");
            }
            int size = (int) number(in);
            List<Ruling> rulings = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rulings.add(ruling(in));
            }
            return rulings;
        } catch (IOException e) {
            throw new UncheckedIOException("These packed rulings break off", e);
        }
    }

    private static Ruling ruling(DataInputStream in) throws IOException {
        int level = (int) number(in);
        long trigger = in.readLong();
        int ordinal = (int) number(in);
        int month = (int) number(in);
        int flags = in.readByte();
        long started = signed(in);
        return new Ruling(
                level,
                trigger,
                ordinal,
                month,
                STATES[flags & STATE],
                (flags & DONE_LATE) != 0,
                (flags & RECORDED_LATE) != 0,
                started,
                started + signed(in));
    }

    private static void signed(DataOutputStream out, long value) throws IOException {
        number(out, value << 1 ^ value >> 63);
    }

    private static long signed(DataInputStream in) throws IOException {
        long value = number(in);
        return value >>> 1 ^ -(value & 1);
    }

    /** Seven bits a byte, the lowest first. */
    private static void number(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long number(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int read = in.readUnsignedByte();
            value |= (long) (read & 0x7f) << shift;
            if ((read & 0x80) == 0) {
                return value;
            }
        }
        throw new IOException("A number of more than 64 bits");
    }
}
