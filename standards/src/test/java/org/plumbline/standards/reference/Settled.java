package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * "What was done or due before the next knowledge came keeps the verdict of the knowledge of that time; the rest goes on
 * to the next."
 *
 * @param kept decided for good
 * @param undecided by the last knowledge that was asked
 */
record Settled(List<Judged> kept, List<Judged> undecided) {

    static final Settled NOTHING = new Settled(List.of(), List.of());

    List<Judged> all() {
        return Stream.concat(kept.stream(), undecided.stream()).toList();
    }

    /**
     * @param judged by the next knowledge alone
     * @param numbered which of them are slots, periods, or what follows those
     * @param decided which of them were before more became known
     */
    Settled then(List<Judged> judged, Predicate<Judged> numbered, Predicate<Judged> decided) {
        List<Judged> told = judged.stream()
                .flatMap(each -> (numbered.test(each) ? slot(each, judged) : single(each)).stream())
                .toList();
        List<Judged> nowKept = new ArrayList<>(kept);
        told.stream().filter(decided).forEach(nowKept::add);
        return new Settled(nowKept, told.stream().filter(decided.negate()).toList());
    }

    private Optional<Judged> single(Judged judged) {
        return kept.stream().anyMatch(judged::isSame) ? Optional.empty() : Optional.of(judged);
    }

    /**
     * "Slots of a rhythm that were decided stay; a later version that cuts them otherwise begins after the last of them."
     * Q: which lie after it? Those that start after it did and end after it. Q: and an undecided one that lies before it?
     * It goes on where the later version has it too, with that number and that start.
     */
    private Optional<Judged> slot(Judged judged, List<Judged> all) {
        Optional<Judged> last = kept.stream().filter(judged::isOfSeries).max(Comparator.comparing(Judged::start));
        if (last.isEmpty()) {
            return Optional.of(judged);
        }
        if (isAfter(judged, last.get())) {
            int highest = kept.stream()
                    .filter(judged::isOfSeries)
                    .mapToInt(Judged::ordinal)
                    .max()
                    .orElseThrow();
            int first = all.stream()
                    .filter(judged::isOfSeries)
                    .filter(each -> isAfter(each, last.get()))
                    .mapToInt(Judged::ordinal)
                    .min()
                    .orElseThrow();
            return Optional.of(judged.numbered(judged.ordinal() + Math.max(0, highest + 1 - first)));
        }
        return undecided.stream()
                        .anyMatch(each -> judged.isSame(each) && judged.start().equals(each.start()))
                ? Optional.of(judged)
                : Optional.empty();
    }

    private static boolean isAfter(Judged slot, Judged last) {
        boolean endsAfter =
                slot.due() == null || last.due() == null || slot.due().isAfter(last.due());
        return slot.start().isAfter(last.start()) && endsAfter;
    }
}
