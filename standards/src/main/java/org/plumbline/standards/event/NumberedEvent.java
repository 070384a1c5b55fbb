package org.plumbline.standards.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An event with the number that its keeper gave it, the same for ever: opportunities are known by the number of the
 * event that triggered them, and events of the same moment go by it. A correction has a number of its own; what it
 * corrects keeps the number of the first.
 */
public record NumberedEvent(long number, CaseEvent event) {

    /** Numbers events by their ids alone, so that the order in which they came can't matter. */
    public static List<NumberedEvent> byId(List<CaseEvent> events) {
        List<NumberedEvent> numbered = new ArrayList<>(events.size());
        for (CaseEvent event : events) {
            numbered.add(new NumberedEvent(numberOf(event.id()), event));
        }
        return numbered;
    }

    /** The events that stand once corrections are applied, each under the number of the first that it corrects. */
    public static List<NumberedEvent> standing(List<CaseEvent> events) {
        return Corrections.applied(byId(events));
    }

    /** A number made of the id alone: 32 bits of CRC above 31 bits of {@link String#hashCode}. */
    public static long numberOf(String id) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        return number(utf8, utf8.length, id.hashCode());
    }

    /** The same for an id that is ASCII, where it stands among bytes. */
    public static long numberOf(byte[] ascii, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + ascii[i];
        }
        return number(ascii, length, hash);
    }

    private static long number(byte[] id, int length, int hash) {
        CRC32 crc = new CRC32();
        crc.update(id, 0, length);
        return crc.getValue() << 31 ^ (hash & 0x7fff_ffffL);
    }
}
