package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stops a level's clock and what excuses it. Both are dated events of the case; the level only says which of them
 * it heeds.
 *
 * @param pauses the reasons of pauses during which its clocks stand still
 * @param excuses events that excuse an opportunity within whose time they fall
 */
public record Leeway(Set<String> pauses, List<Pattern> excuses) {

    /** No pause stops it and nothing excuses. */
    public static final Leeway NONE = new Leeway(Set.of(), List.of());

    public Leeway {
        pauses = Collections.unmodifiableSet(new LinkedHashSet<>(pauses));
        excuses = List.copyOf(excuses);
    }
}
