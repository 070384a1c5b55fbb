package org.plumbline.monitor.intake;

import java.io.InputStream;
import java.util.Arrays;

/** That many bytes of a line, none of which is held. */
final class Endless extends InputStream {
    private long left;

    Endless(long bytes) {
        this.left = bytes;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int count = (int) Math.min(left, most);
        if (count == 0) {
            return -1;
        }
        Arrays.fill(into, from, from + count, (byte) 'x');
        left -= count;
        return count;
    }
}
