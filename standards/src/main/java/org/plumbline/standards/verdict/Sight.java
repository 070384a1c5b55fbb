package org.plumbline.standards.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;

/** Turns the codes of a history back into words. */
record Sight(Dictionary dictionary, Vocabulary vocabulary, ZoneId zone) {

    Seen of(History history, int event) {
        String type = dictionary.word(history.type(event));
        String title = vocabulary.find(type).map(EventType::title).orElse(type.replace('-', ' '));
        return new Seen(event, history.key(event), type, title, moment(history, event));
    }

    /** What the event says as that attribute, in words; empty if it says nothing. */
    String attribute(History history, int event, String name) {
        int word = history.word(event, dictionary.code(name));
        return word == History.NO_WORD || word >= History.FIRST_OTHER
                ? ""
                : dictionary.word(word).replace('-', ' ');
    }

    Moment moment(History history, int event) {
        return history.isDayOnly(event)
                ? Moment.on(LocalDate.ofEpochDay(history.day(event)))
                : Moment.at(Instant.ofEpochMilli(history.earliest(event)), zone);
    }
}
