package org.plumbline.standards.verdict;

/** Is told each opportunity of a case, level by level. */
@FunctionalInterface
public interface Listener {
    /** @param opportunity valid during this call only: the same object comes again with the next one */
    void opportunity(Opportunity opportunity);
}
