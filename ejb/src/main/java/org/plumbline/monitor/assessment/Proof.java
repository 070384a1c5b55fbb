package org.plumbline.monitor.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the proof is that a tenant's figures are the sum of its verdicts, and its verdicts those of a replay.
 *
 * @param cases replayed since it last began
 * @param differing what was found different since then, and put right
 * @param provedAt when it was last whole, or null
 * @param provedCases all that were replayed then
 * @param provedDiffering what was found different then
 */
public record Proof(
        long lastCase, long cases, long differing, @Nullable Instant provedAt, long provedCases, long provedDiffering) {
    static final Proof NOT_BEGUN = new Proof(0, 0, 0, null, 0, 0);

    public boolean isEven() {
        return differing == 0 && provedDiffering == 0;
    }

    Proof on(long last, long more, long different) {
        return new Proof(last, cases + more, differing + different, provedAt, provedCases, provedDiffering);
    }

    Proof whole(long different, Instant now) {
        return new Proof(0, 0, 0, now, cases, differing + different);
    }
}
