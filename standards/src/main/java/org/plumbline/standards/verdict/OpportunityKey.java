package org.plumbline.standards.verdict;

/**
 * What an opportunity is known by for ever.
 *
 * @param level id of the promise
 * @param trigger {@link Opportunity#key} of the event that started it
 * @param ordinal which slot or period of a cadence, else 0
 */
public record OpportunityKey(String level, long trigger, int ordinal) {}
