package org.plumbline.standards.verdict;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the opportunities of several versions apart. Each version counts the slots of a rhythm from its start; where a
 * later one cuts them to another size, its numbers go on after those of the version before. What two versions would both
 * judge, because it starts at another time by each, the earlier one judges.
 */
final class Numbering implements Listener {

    private static final class Told {
        private final int version;
        private final int shift;
        private int last;

        Told(int version, int shift) {
            this.version = version;
            this.shift = shift;
        }
    }

    private final Listener listener;
    private final Map<Series, Told> told = new HashMap<>();
    private int version;

    Numbering(Listener listener) {
        this.listener = listener;
    }

    void turnTo(int version) {
        this.version = version;
    }

    @Override
    public void opportunity(Opportunity o) {
        Series series = Series.of(o);
        Told before = told.get(series);
        if (before == null || before.version != version) {
            if (before != null && !o.numbered) {
                return;
            }
            int shift = before == null ? 0 : Math.max(0, before.last + 1 - o.ordinal);
            before = new Told(version, shift);
            told.put(series, before);
        }
        o.ordinal += before.shift;
        before.last = o.ordinal;
        listener.opportunity(o);
        o.ordinal -= before.shift;
    }
}
