package org.plumbline.web.rest;

import java.util.List;
import org.plumbline.monitor.policy.Draft;

/** What a standard would say if it were published. */
public record DraftAnswer(String id, String title, List<Promise> levels) {
    static DraftAnswer of(Draft draft) {
        return new DraftAnswer(
                draft.standard().id(), draft.standard().title(), Promise.of(draft.standard(), draft.sentences()));
    }
}
