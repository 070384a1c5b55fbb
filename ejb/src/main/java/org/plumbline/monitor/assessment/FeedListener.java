package org.plumbline.monitor.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is told what a contract's feed sent, and how its cases stand. */
public interface FeedListener {
    /** Of a case, or of the contract as a whole; in no order. */
    void sent(SentEvent event);

    /**
     * A case, after its events.
     *
     * @param lastDay latest day on which anything happened in it, an epoch day in the contract's zone; null: nothing did
     * @param setAside whether it could not be judged
     * @param rulings its verdicts as they were last given
     */
    void judged(@Nullable Integer lastDay, boolean setAside, List<Ruling> rulings);
}
