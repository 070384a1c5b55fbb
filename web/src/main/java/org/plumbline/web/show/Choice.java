package org.plumbline.web.show;

/** One option of a filter: what stands in the address, and what a person reads. */
public record Choice(String value, String words) {
    public static Choice of(String word) {
        return new Choice(word, word);
    }
}
