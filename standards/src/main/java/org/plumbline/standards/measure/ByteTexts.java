package org.plumbline.standards.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for the distinct texts of a column, from 0 in the order in which they come. */
final class ByteTexts {

    private static final int NONE = -1;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int[] slots = empty(64);

    int of(byte[] from, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + from[i];
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        for (int at = slots[slot]; at != NONE; at = slots[slot]) {
            byte[] known = bytes.get(at);
            if (Arrays.equals(known, 0, known.length, from, start, end)) {
                return at;
            }
            slot = slot + 1 & mask;
        }
        return add(Arrays.copyOfRange(from, start, end), slot);
    }

    String text(int number) {
        return texts.get(number);
    }

    List<String> all() {
        return texts;
    }

    private int add(byte[] text, int slot) {
        bytes.add(text);
        texts.add(new String(text, StandardCharsets.UTF_8));
        slots[slot] = bytes.size() - 1;
        if (bytes.size() > slots.length / 2) {
            grow();
        }
        return bytes.size() - 1;
    }

    private void grow() {
        int[] old = slots;
        slots = empty(old.length * 2);
        int mask = slots.length - 1;
        for (int number = 0; number < bytes.size(); number++) {
            int hash = 0;
            for (byte each : bytes.get(number)) {
                hash = hash * 31 + each;
            }
            int slot = (hash ^ hash >>> 15) & mask;
            while (slots[slot] != NONE) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number;
        }
    }

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
