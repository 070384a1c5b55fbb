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
    private int length;
    private long last = -1;

    static String of(long line) {
        return PREFIX + line;
    }

    /** As {@link NumberedEvent#numberOf(String)} of the name, without making it: mostly the next line is asked for. */
    long numberOf(long line) {
        if (line != last + 1 || !countOn()) {
            write(line);
        }
        last = line;
        return NumberedEvent.numberOf(name, length);
    }

    /** Whether that was possible: not where one digit more is needed. */
    private boolean countOn() {
        for (int at = length - 1; at >= PREFIX.length(); at--) {
            if (name[at] < '9') {
                name[at]++;
                return true;
            }
            name[at] = '0';
        }
        return false;
    }

    private void write(long line) {
        byte[] digits = Long.toString(line).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, name, PREFIX.length(), digits.length);
        length = PREFIX.length() + digits.length;
    }
}
