package org.plumbline.standards.event;

import java.util.Arrays;

/** Writes numbers in as few bytes as they need, seven bits in each. */
final class PackedWriter {

    private byte[] bytes = new byte[256];
    private int length;

    void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            one((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        one((int) rest);
    }

    /** Small numbers of either sign are short. */
    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    /** For numbers that are seldom small. */
    void eightBytes(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            one((int) (value >>> shift));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void one(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }
}
