package org.plumbline.standards.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dictionary that begins empty and lasts as long as the process. Not for several threads at a time. */
public final class FreshDictionary implements Dictionary {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    @Override
    public int code(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        codes.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    @Override
    public String word(int code) {
        if (code < 0 || code >= words.size()) {
            throw new IllegalArgumentException("No word has the code " + code);
        }
        return words.get(code);
    }
}
