package org.plumbline.standards.measure;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one column. A word that comes again, as most do, is the same string again and none is made for it; of a
 * column of ever new words only the first ones are kept.
 */
final class Texts {

    private static final int SLOTS = 1 << 14;
    private static final int MOST = SLOTS / 2;

    private final @Nullable String[] known = new String[SLOTS];
    private int count;
    private String last = "";

    String of(char[] from, int offset, int length) {
        if (!is(last, from, offset, length)) {
            last = find(from, offset, length);
        }
        return last;
    }

    private String find(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + from[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        for (String at = known[slot]; at != null; at = known[slot]) {
            if (is(at, from, offset, length)) {
                return at;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        String made = new String(from, offset, length);
        if (count < MOST) {
            known[slot] = made;
            count++;
        }
        return made;
    }

    private static boolean is(String text, char[] from, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        // From the end, where the words of a column differ most.
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != from[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
