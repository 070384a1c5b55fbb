package org.plumbline.monitor.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.View;

/**
 * What is being measured, and what was in the last ten minutes. Who sees the same contracts shares it.
 *
 * @param <Q> the question, equal where it asks the same
 * @param <T> what comes of it
 */
final class Measurements<Q, T> {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 50;

    /** What is measured within this is answered without a word of progress. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private final Aside aside;
    private final Cache<Key<Q>, Measuring<T>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    private record Key<Q>(TenantId tenant, List<Integer> granted, Q question) {}

    Measurements(Aside aside) {
        this.aside = aside;
    }

    /** What was measured, or is being measured; else it begins now. */
    Measuring<T> ask(View view, Q question, Consumer<Measuring<T>> work) {
        view.requireCases();
        Key<Q> key = key(view, question);
        Measuring<T> known = kept.getIfPresent(key);
        if (known != null && known.failure() == null && !known.isStopped()) {
            return known;
        }
        Measuring<T> begun = new Measuring<>();
        kept.put(key, begun);
        aside.measure(begun, work);
        begun.await(AT_ONCE);
        return begun;
    }

    void stop(View view, Q question) {
        Measuring<T> known = kept.getIfPresent(key(view, question));
        if (known != null) {
            known.stop();
        }
    }

    void forget(View view, Q question) {
        stop(view, question);
        kept.invalidate(key(view, question));
    }

    private static <Q> Key<Q> key(View view, Q question) {
        return new Key<>(view.tenant(), view.granted(), question);
    }
}
