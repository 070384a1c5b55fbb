package org.plumbline.standards.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of thing that can happen.
 *
 * @param id lower case with hyphens, such as {@code adviser-contact}
 * @param title a short noun phrase for sentences, without article, such as "contact with the adviser"
 * @param meaning where the title leaves room, what counts; may be empty
 * @param isA ids of the types that every event of this type also is, the nearest only
 * @param attributes those that senders usually give with this type; any event may carry any attribute
 * @param scope whose event it is
 */
public record EventType(
        String id, String title, String meaning, Set<String> isA, Map<String, Attribute> attributes, Scope scope) {

    /** Whose history an event belongs to. */
    public enum Scope {
        CASE,
        CONTRACT
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public EventType {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no event type: write lower-case words joined by hyphens");
        }
        isA = Collections.unmodifiableSet(new LinkedHashSet<>(isA));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The id for a type as a sender wrote it: {@code JOB_START} and {@code Job start} are {@code job-start}. */
    public static String idOf(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
    }
}
