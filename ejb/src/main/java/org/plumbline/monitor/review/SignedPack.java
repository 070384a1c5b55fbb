package org.plumbline.monitor.review;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A pack as a person signed it, for good.
 *
 * @param contract the contract's number
 * @param edition from 1; a later one takes the place of those before it, and leaves them as they are
 * @param reason why an edition was made after the first; empty for that
 */
public record SignedPack(int contract, YearMonth month, int edition, Pack pack, String reason, String by, Instant at) {}
