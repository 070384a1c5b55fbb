package org.plumbline.monitor.policy;

import java.util.Map;
import org.plumbline.standards.policy.Standard;

/** A standard that was read and not yet published. {@code sentences}: level id to the sentence of its rule. */
public record Draft(Standard standard, Map<String, String> sentences) {
    public Draft {
        sentences = Map.copyOf(sentences);
    }
}
