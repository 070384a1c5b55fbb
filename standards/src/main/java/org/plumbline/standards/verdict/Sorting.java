package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.event.History;

/**
 * Sorts the events of a history into lists, one for each pattern of a standard. Most events fit one pattern or none, by
 * their type alone: those are sorted without a question, the ones of no pattern into a list that nobody reads.
 */
final class Sorting {

    private static final int[] NONE = {};

    private final ResolvedPattern[] patterns;

    /** By type code: the pattern into whose list every event of this type goes. */
    private final int[] first;

    /** By type code: the other patterns that mean this type, and those that ask for attributes. */
    private final int[][] others;

    private final int unread;

    Sorting(ResolvedPattern[] patterns) {
        this.patterns = patterns;
        unread = patterns.length;
        int types = 0;
        for (ResolvedPattern pattern : patterns) {
            types = Math.max(types, pattern.types().length());
        }
        first = new int[types];
        others = new int[types][];
        for (int type = 0; type < types; type++) {
            place(type);
        }
    }

    private void place(int type) {
        first[type] = unread;
        others[type] = NONE;
        for (ResolvedPattern pattern : patterns) {
            if (pattern.types().get(type)) {
                if (first[type] == unread && !pattern.asksAttributes()) {
                    first[type] = pattern.id;
                } else {
                    others[type] = with(others[type], pattern.id);
                }
            }
        }
    }

    private static int[] with(int[] ids, int id) {
        int[] more = Arrays.copyOf(ids, ids.length + 1);
        more[ids.length] = id;
        return more;
    }

    /** How many lists are filled: those of the patterns by their ids, and the one that nobody reads. */
    int lists() {
        return patterns.length + 1;
    }

    /** Whether the event goes into the list of the pattern. */
    boolean fits(int pattern, History history, int event) {
        return patterns[pattern].fits(history, event);
    }

    /**
     * @param known only the first so many events are sorted
     * @param lists indexes of events by list, each with room for the whole history
     * @param counts how many are in each list, zero at first
     */
    void sort(History history, int known, int[][] lists, int[] counts) {
        for (int event = 0; event < known; event++) {
            int type = history.type(event);
            if (type < first.length) {
                int list = first[type];
                lists[list][counts[list]++] = event;
                for (int other : others[type]) {
                    if (patterns[other].attributesFit(history, event)) {
                        lists[other][counts[other]++] = event;
                    }
                }
            }
        }
    }
}
