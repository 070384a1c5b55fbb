package org.plumbline.standards.verdict;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.policy.Leeway;
import org.plumbline.standards.policy.Pattern;

/**
 * The events that stop a level's clocks and those that excuse it, as codes.
 *
 * @param starts id of the pattern of the pauses' starts, or {@link Resolution#NO_PATTERN} where no pause is heeded;
 *     {@code ends} likewise
 * @param reason code of the attribute in which a pause says why
 */
record ResolvedLeeway(int starts, int ends, int reason, BitSet reasons, int[] excuses) {

    private static final String REASON = "reason";

    static ResolvedLeeway of(Leeway leeway, Resolution resolution) {
        Set<String> reasons = leeway.pauses();
        List<Pattern> excuses = leeway.excuses();
        return new ResolvedLeeway(
                reasons.isEmpty()
                        ? Resolution.NO_PATTERN
                        : resolution.pattern(new Pattern(Set.of("pause-started"), Map.of(REASON, reasons))).id,
                reasons.isEmpty() ? Resolution.NO_PATTERN : resolution.pattern(Pattern.of("pause-ended")).id,
                resolution.asked(REASON),
                resolution.asked(reasons),
                excuses.stream()
                        .mapToInt(excuse -> resolution.pattern(excuse).id)
                        .toArray());
    }

    boolean pauses() {
        return starts != Resolution.NO_PATTERN;
    }
}
