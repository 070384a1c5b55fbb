package org.plumbline.standards.verdict;

import java.util.BitSet;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Pattern;

/** A pattern of events as codes. Its id is its index among those of one resolved standard. */
final class ResolvedPattern {

    final int id;
    private final BitSet types;
    private final int[] names;
    private final BitSet[] words;

    ResolvedPattern(int id, Pattern pattern, Resolution resolution) {
        this.id = id;
        types = resolution.types(pattern);
        names = pattern.with().keySet().stream().mapToInt(resolution::asked).toArray();
        words = pattern.with().values().stream().map(resolution::asked).toArray(BitSet[]::new);
    }

    BitSet types() {
        return types;
    }

    boolean fits(History history, int event) {
        return types.get(history.type(event)) && attributesFit(history, event);
    }

    boolean asksAttributes() {
        return names.length > 0;
    }

    /** Whether an event of one of the types has the attributes as well. */
    boolean attributesFit(History history, int event) {
        for (int i = 0; i < names.length; i++) {
            int word = history.word(event, names[i]);
            if (word == History.NO_WORD || !words[i].get(word)) {
                return false;
            }
        }
        return true;
    }
}
