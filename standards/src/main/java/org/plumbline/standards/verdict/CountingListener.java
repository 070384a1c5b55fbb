package org.plumbline.standards.verdict;

/** Counts opportunities into a tally and keeps nothing else. */
public final class CountingListener implements Listener {

    private final Tally tally;

    public CountingListener(Tally tally) {
        this.tally = tally;
    }

    public CountingListener(ResolvedStandards standards) {
        this(new Tally(standards.levelIds().size()));
    }

    @Override
    public void opportunity(Opportunity opportunity) {
        tally.add(opportunity.level(), opportunity.month(), opportunity.state, 1);
    }

    public Tally tally() {
        return tally;
    }
}
