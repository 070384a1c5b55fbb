package org.plumbline.standards.verdict;

import java.util.BitSet;
import java.util.Set;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Pattern;

/** A pattern of events as codes. Its id is its index among those of one resolved standard. */
final class ResolvedPattern {

    final int id;
    private final BitSet types;
    private final int[] names;
    private final BitSet[] words;

    ResolvedPattern(int id, Pattern pattern, Vocabulary vocabulary, Dictionary dictionary) {
        this.id = id;
        types = codes(pattern.typesIn(vocabulary), dictionary);
        names = pattern.with().keySet().stream().mapToInt(dictionary::code).toArray();
        words = pattern.with().values().stream()
                .map(values -> codes(values, dictionary))
                .toArray(BitSet[]::new);
    }

    static BitSet codes(Set<String> words, Dictionary dictionary) {
        BitSet codes = new BitSet();
        words.forEach(word -> codes.set(dictionary.code(word)));
        return codes;
    }

    BitSet types() {
        return types;
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
