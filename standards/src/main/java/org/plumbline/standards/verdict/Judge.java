package org.plumbline.standards.verdict;

import java.util.List;

/** Finds the opportunities of one promise in a hearing and decides each. Holds no state of a case. */
interface Judge {
    void judge(Hearing hearing, ResolvedLevel level);

    /** What keeps the promise, in any of its ways. */
    List<ResolvedPattern> targets();
}
