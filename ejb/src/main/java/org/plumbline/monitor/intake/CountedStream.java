package org.plumbline.monitor.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read of a stream. */
final class CountedStream extends FilterInputStream {
    private long read;

    CountedStream(InputStream in) {
        super(in);
    }

    long bytes() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        read += Math.max(0, count);
        return count;
    }
}
