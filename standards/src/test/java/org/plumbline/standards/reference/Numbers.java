package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Volume;

/**
 * What two versions say of one trigger. Q: which number has a slot that a later version cuts to another size? Those of the
 * version before go on. Q: what if both find that a promise that follows another starts in their time? It is the earlier's.
 */
record Numbers(List<Judged> told) {

    List<Judged> with(List<Judged> later, Standard standard) {
        List<Judged> all = new ArrayList<>(told);
        for (Judged each : later) {
            List<Judged> before = ofTrigger(told, each);
            if (before.isEmpty()) {
                all.add(each);
            } else if (isNumbered(each.level(), standard)) {
                int last = before.stream().mapToInt(Judged::ordinal).max().orElseThrow();
                int first = ofTrigger(later, each).stream()
                        .mapToInt(Judged::ordinal)
                        .min()
                        .orElseThrow();
                all.add(each.numbered(each.ordinal() + Math.max(0, last + 1 - first)));
            }
        }
        return all;
    }

    private static List<Judged> ofTrigger(List<Judged> some, Judged like) {
        return some.stream().filter(like::isOfSeries).toList();
    }

    /** Slots and periods are, and so is what follows them. */
    static boolean isNumbered(String id, Standard standard) {
        return standard.level(id)
                .map(Level::measure)
                .filter(measure -> isNumbered(measure, standard))
                .isPresent();
    }

    private static boolean isNumbered(Measure measure, Standard standard) {
        if (measure instanceof Measure.Every every) {
            return every.rhythm() instanceof Measure.Grid || every.rhythm() instanceof Measure.EachPeriod;
        }
        if (measure instanceof Volume) {
            return true;
        }
        return measure.follows() != null && isNumbered(measure.follows().level(), standard);
    }
}
