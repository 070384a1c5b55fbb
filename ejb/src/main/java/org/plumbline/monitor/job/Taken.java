package org.plumbline.monitor.job;

/**
 * What became of the rows so far.
 *
 * @param inserted new
 * @param duplicate known already, with the same content
 * @param replaced known already, with other content, which now holds
 * @param rejected not taken
 */
public record Taken(long inserted, long duplicate, long replaced, long rejected) {
    static final Taken NOTHING = new Taken(0, 0, 0, 0);

    public long rows() {
        return inserted + duplicate + replaced + rejected;
    }

    public Taken plus(Taken more) {
        return new Taken(
                inserted + more.inserted,
                duplicate + more.duplicate,
                replaced + more.replaced,
                rejected + more.rejected);
    }
}
