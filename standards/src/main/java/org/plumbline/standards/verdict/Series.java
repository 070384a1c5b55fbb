package org.plumbline.standards.verdict;

/** The opportunities of one level with one trigger: a single one, or the slots of a rhythm. */
record Series(int level, long trigger) {
    static Series of(Opportunity o) {
        return new Series(o.level(), o.key());
    }
}
