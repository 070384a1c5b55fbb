package org.plumbline.standards.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity of a case that would be another were all decided ones of its series judged by what became known later.
 *
 * @param now its verdict as it is kept; null where it would only come to be
 * @param then its verdict as it would be; null where it would be none any more
 * @param started epoch milliseconds
 * @param due the last good epoch millisecond, or {@link Opportunity#NO_DUE}; as kept, or else as it would be
 * @param why what became known, in a sentence; empty where no sentence says it
 * @param series the decided ones of its series: what is to be accepted for it
 */
public record Reconsidered(
        OpportunityKey key,
        @Nullable State now,
        @Nullable State then,
        long started,
        long due,
        String why,
        List<OpportunityKey> series) {
    public Reconsidered {
        series = List.copyOf(series);
        if (now == then) {
            throw new IllegalArgumentException("Nothing would be another about " + key);
        }
    }
}
