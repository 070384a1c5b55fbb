package org.plumbline.monitor.comparison;

import java.util.Map;

/** How strict each promise is against the others', in few words such as "second strictest of 6". */
public final class HowStrict {
    private final Map<Promise, String> words;

    /** A provider's level. */
    record Promise(String provider, String level) {}

    HowStrict(Map<Promise, String> words) {
        this.words = Map.copyOf(words);
    }

    /** "not comparable" where no rule puts it in order with any other; empty where nobody else promised anything there. */
    public String of(String provider, String level) {
        return words.getOrDefault(new Promise(provider, level), "");
    }
}
