package org.plumbline.standards.event;

/**
 * Small integers for words (event types, attribute names, attribute values), the same word always with
 * the same code. In the service the codes are persisted, so that a packed history can be read for ever;
 * the command line makes them up as it goes. Codes count from 0 without gaps.
 */
public interface Dictionary {
    /** The code of the word; a word met for the first time gets the next free code. */
    int code(String word);

    /** The word of a code that {@link #code} gave out; any other is an {@link IllegalArgumentException}. */
    String word(int code);
}
