package org.plumbline.standards.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A dictionary that begins empty and lasts as long as the process. For any number of threads. */
public final class FreshDictionary implements Dictionary {

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();

    @Override
    public int code(String word) {
        Integer known = codes.get(word);
        return known != null ? known : add(word);
    }

    private synchronized int add(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        words.add(word);
        codes.put(word, words.size() - 1);
        return words.size() - 1;
    }

    @Override
    public int find(String word) {
        return codes.getOrDefault(word, NO_CODE);
    }

    @Override
    public synchronized int size() {
        return words.size();
    }

    @Override
    public synchronized String word(int code) {
        if (code < 0 || code >= words.size()) {
            throw new IllegalArgumentException("No word has the code " + code);
        }
        return words.get(code);
    }
}
