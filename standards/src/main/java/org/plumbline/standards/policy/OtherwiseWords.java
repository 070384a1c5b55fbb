package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.standards.policy.Level.Otherwise;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/**
 * Reads what else the words of a promise could mean: {@code [{do: contact-attempt}, {or: none}]}, each with the keys that
 * would then stand in place of those of the level.
 */
final class OtherwiseWords {

    static final String KEY = "otherwise";
    private static final String NONE = "none";
    private static final Set<String> KEYS = keys();

    private OtherwiseWords() {}

    /** @param level the section as it stands, with every key in place */
    static List<Otherwise> read(
            Section section, List<Item> others, Level level, Function<Section, Optional<Level>> reader) {
        List<Otherwise> read = new ArrayList<>();
        for (Item item : others) {
            if (item.section().isEmpty()) {
                item.report("a text where a reading is due", "write the keys that would be others: {do: call}");
                continue;
            }
            Section other = item.section().get();
            Set<String> without = new LinkedHashSet<>(Set.of(KEY));
            KEYS.stream().filter(key -> isNone(other, key)).forEach(without::add);
            other.done();
            if (!other.keys().isEmpty() && KEYS.containsAll(other.keys())) {
                reader.apply(section.but(other, without))
                        .filter(found -> isAnother(found, level, item))
                        .ifPresent(found ->
                                read.add(new Otherwise(other.keys().iterator().next(), found)));
            } else if (other.keys().isEmpty()) {
                item.report("nothing is read otherwise", "write the keys that would be others: {do: call}");
            }
        }
        return read;
    }

    /** Asks for the key, so that it is known. */
    private static boolean isNone(Section other, String key) {
        List<Item> items = other.items(key);
        return items.size() == 1
                && items.get(0).text().filter(NONE::equals).isPresent()
                && !Set.of("pauses", "excuses").contains(key);
    }

    private static boolean isAnother(Level found, Level level, Item item) {
        if (found.judgesLike(level)) {
            item.report("says the same as the level", "leave it out, or write what would be another rule");
            return false;
        }
        return true;
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(LevelWords.SETTLED);
        keys.add("readings");
        // What changes no verdict, and what every case shares.
        keys.removeAll(List.of("share", "cohort", "warn", "calendar"));
        return keys;
    }
}
