package org.plumbline.standards.event;

/**
 * Small integers for words, the same word always with the same code: event types, and the names and values of
 * attributes that rules ask for. What an event says of itself is looked up and never added, so that nothing about a
 * person comes in. In the service the codes are persisted, so that a packed history can be read for ever; the command
 * line makes them up as it goes. Codes count from 0 without gaps.
 */
public interface Dictionary {
    /** Of a word that has no code. */
    int NO_CODE = -1;

    /** The code of the word; a word met for the first time gets the next free code. */
    int code(String word);

    /** The code of the word if it has one, else {@link #NO_CODE}. */
    int find(String word);

    /** How many words have a code here: those below this number. */
    int size();

    /** The word of a code that {@link #code} gave out; any other is an {@link IllegalArgumentException}. */
    String word(int code);
}
