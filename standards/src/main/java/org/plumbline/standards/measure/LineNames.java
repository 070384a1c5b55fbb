package org.plumbline.standards.measure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.plumbline.standards.event.NumberedEvent;

/** Events that have no id of their own are named by their lines. For one thread. */
final class LineNames {

    private static final String PREFIX = "line-";
    private static final int LONGEST_NUMBER = 19;

    private final byte[] name =
            Arrays.copyOf(PREFIX.getBytes(StandardCharsets.US_ASCII), PREFIX.length() + LONGEST_NUMBER);

    static String of(long line) {
        return PREFIX + line;
    }

    /** As {@link NumberedEvent#numberOf(String)} of the name, without making it. */
    long numberOf(long line) {
        int end = PREFIX.length() + digits(line);
        long left = line;
        for (int at = end - 1; at >= PREFIX.length(); at--) {
            name[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return NumberedEvent.numberOf(name, end);
    }

    private static int digits(long number) {
        int digits = 1;
        for (long left = number; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }
}
