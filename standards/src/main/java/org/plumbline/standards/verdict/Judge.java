package org.plumbline.standards.verdict;

/** Finds the opportunities of one promise in a hearing and decides each. Holds no state of a case. */
interface Judge {
    void judge(Hearing hearing, ResolvedLevel level);
}
