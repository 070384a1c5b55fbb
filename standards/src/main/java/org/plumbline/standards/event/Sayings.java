package org.plumbline.standards.event;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts what the events of one case say of themselves into codes: those attributes that a rule asks for, and no other.
 * The same value of the same case has the same code, so use one for each case.
 */
public final class Sayings {

    private final Dictionary dictionary;
    private final AttributeForm form;
    private final Map<String, Integer> others = new HashMap<>();

    /** @param zone in which a date begins and ends */
    public Sayings(Dictionary dictionary, ZoneId zone) {
        this.dictionary = dictionary;
        form = new AttributeForm(zone);
    }

    /** Adds what rules ask for to the event that the builder was given last. */
    public void add(Map<String, String> attributes, HistoryBuilder to) {
        attributes.forEach((name, text) -> {
            int asked = dictionary.find(name);
            if (asked != Dictionary.NO_CODE) {
                add(asked, text, to);
            }
        });
    }

    private void add(int name, String text, HistoryBuilder to) {
        long due = form.lastMillisecond(text);
        if (due != History.NOT_SAID) {
            to.moment(name, due);
            return;
        }
        BigDecimal number = AttributeForm.number(text);
        if (number != null) {
            to.number(name, word(text), number.unscaledValue().longValueExact(), number.scale());
        } else {
            to.word(name, word(text));
        }
    }

    private int word(String text) {
        int known = dictionary.find(text);
        return known != Dictionary.NO_CODE
                ? known
                : others.computeIfAbsent(text, other -> History.FIRST_OTHER + others.size());
    }
}
