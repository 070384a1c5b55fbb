package org.plumbline.monitor.assessment;

import java.time.Instant;

/**
 * Something that differed and was put right.
 *
 * @param what {@code attainment}: a row was not the sum of the verdicts; {@code verdicts}: a case's were not a replay's;
 *     {@code work list}: a case's rows of it were not what its verdicts make
 */
public record Discrepancy(Instant found, String what, String detail) {}
