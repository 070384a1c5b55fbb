package org.plumbline.monitor.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.standards.comparison.Strictness;
import org.plumbline.standards.comparison.Strictness.Order;

/** Puts the promises of a dimension in the order of their time limits, and names those that have none. */
final class SideBySide {
    /** A promise with what can be said of how strict it is. */
    record Promise(String provider, String name, LevelResult level, Strictness strictness) {}

    private SideBySide() {}

    /** Promises that count from the event of most come first. */
    static List<PromiseLine> of(List<Promise> promises) {
        Map<String, Long> sizes = promises.stream()
                .map(promise -> promise.strictness().counts())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return promises.stream()
                .sorted(Comparator.comparing((Promise promise) ->
                                -sizes.get(promise.strictness().counts()))
                        .thenComparing(promise -> promise.strictness().counts())
                        .thenComparing(Promise::strictness, Strictness.STRICTEST_FIRST)
                        .thenComparing(Promise::name)
                        .thenComparing(promise -> promise.level().level()))
                .map(promise -> line(promise, promises))
                .toList();
    }

    private static PromiseLine line(Promise promise, List<Promise> all) {
        return new PromiseLine(
                promise.provider(),
                promise.name(),
                promise.level(),
                promise.strictness().counts(),
                promise.strictness().reach().words(),
                others(promise, all, Order.SAME),
                others(promise, all, Order.UNTOLD));
    }

    /** Only among those that count from the same event: all others are apart already. */
    private static List<String> others(Promise promise, List<Promise> all, Order order) {
        return all.stream()
                .filter(other -> !other.equals(promise))
                .filter(other ->
                        other.strictness().counts().equals(promise.strictness().counts()))
                .filter(other -> promise.strictness().to(other.strictness()) == order)
                .map(Promise::name)
                .distinct()
                .sorted()
                .toList();
    }
}
