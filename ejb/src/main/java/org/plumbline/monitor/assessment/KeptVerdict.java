package org.plumbline.monitor.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.verdict.State;

/**
 * A verdict that would be another by what became known after it was given.
 *
 * @param caseRef null where the promise is about the contract as a whole
 * @param level id of the promise, {@code promise} in our own short words
 * @param key the opportunity's stable name within the case: level, trigger and ordinal
 * @param due the last good instant, or null where it has none
 * @param kept the verdict as it is; null where there is none yet
 * @param wouldBe what it would be; null where it would be none any more
 * @param why what became known, in a sentence; empty where that of another row of its rhythm says it
 */
public record KeptVerdict(
        @Nullable String caseRef,
        String level,
        String promise,
        String key,
        Instant started,
        @Nullable Instant due,
        @Nullable State kept,
        @Nullable State wouldBe,
        String why) {}
