package org.plumbline.standards.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping in a document. Ask it for each key it may have, by the type you want, then {@link #make} your value from
 * the answers (or call {@link #done}): a key that nobody asked for is reported as unknown.
 *
 * <pre>{@code
 * Optional<Closure> read(Section section) {
 *     var date = section.required("date").date("date");
 *     var name = section.requiredText("name");
 *     return section.make(() -> new Closure(date.orElseThrow(), name));
 * }
 * }</pre>
 *
 * <p>No method throws for what a document says. A missing key gives an empty answer and, if it is required, a problem;
 * a value of another type gives an empty answer and a problem. For one thread.
 */
public final class Section {

    private final Place place;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keyNodes = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Place place, MappingNode node) {
        this.place = place;
        this.node = node;
    }

    static Section of(MappingNode node, Place place) {
        Section section = new Section(place, node);
        node.getValue().forEach(section::add);
        return section;
    }

    /** Stands for a mapping that could not be read; its problem has been reported. */
    static Section unreadable(Place place) {
        return new Section(place, null);
    }

    private void add(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            place.report(key, "a key that is not a word", "write 'key: value'");
            return;
        }
        String name = scalar.getValue();
        if (values.putIfAbsent(name, tuple.getValueNode()) == null) {
            keyNodes.put(name, key);
        } else {
            place.key(name).report(key, "written twice, first in line " + Place.line(keyNodes.get(name)), "keep one");
        }
    }

    /** The line on which this mapping begins, counted from 1. */
    public int line() {
        return isUnreadable() ? 1 : Place.line(node);
    }

    /** Such as {@code levels[2]} (items count from 1); empty at the top. */
    public String path() {
        return place.path();
    }

    /** The name under which the document was read. */
    public String file() {
        return place.file();
    }

    /** Whether the key is written here. Does not count as asking for it. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The keys in the order of the document, for mappings whose keys are names. Does not count as asking for them. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * This mapping with the keys of another in place of its own, to be read once more; what is wrong is reported here.
     *
     * @param without keys of either that are left out
     */
    public Section but(Section other, Set<String> without) {
        Section both = new Section(place, node);
        both.values.putAll(values);
        both.keyNodes.putAll(keyNodes);
        both.values.putAll(other.values);
        both.keyNodes.putAll(other.keyNodes);
        both.values.keySet().removeAll(without);
        both.keyNodes.keySet().removeAll(without);
        return both;
    }

    /** Reports each of these keys that is missing. */
    public Section required(String... keys) {
        for (String key : keys) {
            asked.add(key);
            if (!has(key) && !isUnreadable()) {
                report(key, "missing", "write '" + key + ": ...'");
            }
        }
        return this;
    }

    /** The text as it is written, not blank. */
    public Optional<String> text(String key) {
        asked.add(key);
        return has(key) ? Values.text(values.get(key), place.key(key)) : Optional.empty();
    }

    /** The text as it is written; the empty text, with a problem, if it is missing or blank. */
    public String requiredText(String key) {
        return required(key).text(key).orElse("");
    }

    /**
     * The text, parsed.
     *
     * @param parse throws IllegalArgumentException or DateTimeException for a text that is wrong
     * @param right what would be right, for the problem; such as {@code "write a limit such as '3 days'"}
     */
    public <T> Optional<T> value(String key, Function<String, T> parse, String right) {
        Optional<String> text = text(key);
        try {
            return text.map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            report(key, "'" + text.orElseThrow() + "' cannot be used", right);
            return Optional.empty();
        }
    }

    /** A whole number. */
    public Optional<Integer> integer(String key) {
        return value(key, Integer::valueOf, "write a whole number");
    }

    /** A number such as {@code 12.5}. */
    public Optional<BigDecimal> decimal(String key) {
        return value(key, Values::decimal, "write a number such as 12.5");
    }

    /** A date, written {@code 2015-03-31}. */
    public Optional<LocalDate> date(String key) {
        return value(key, LocalDate::parse, "write an existing date as 2015-03-31");
    }

    /** {@code true} or {@code false}, and no other words for them. */
    public Optional<Boolean> bool(String key) {
        return oneOf(key, Set.of("true", "false")).map(Boolean::valueOf);
    }

    /** One of the words. */
    public Optional<String> oneOf(String key, Collection<String> words) {
        Optional<String> text = text(key);
        if (text.isPresent() && !words.contains(text.get())) {
            report(key, "unknown word '" + text.get() + "'", suggestion(text.get(), words, "write one of "));
            return Optional.empty();
        }
        return text;
    }

    /** A constant of the enum, written in lower case with hyphens: {@code next-working-day} for NEXT_WORKING_DAY. */
    public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        EnumSet.allOf(type)
                .forEach(e -> words.put(e.name().toLowerCase(Locale.ROOT).replace('_', '-'), e));
        return oneOf(key, words.keySet()).map(words::get);
    }

    /** The mapping under this key. */
    public Optional<Section> section(String key) {
        asked.add(key);
        return has(key) ? Values.section(values.get(key), place.key(key)) : Optional.empty();
    }

    /** The mappings in the list under this key; none if the key is missing. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        list(key, false, (item, at) -> Values.section(item, at).ifPresent(sections::add));
        return sections;
    }

    /** The texts in the list under this key, or the one text that stands there without a list; none if it is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key, true, (item, at) -> Values.text(item, at).ifPresent(texts::add));
        return texts;
    }

    /** The texts and mappings in the list under this key, at least one, or the one that stands there without a list. */
    public List<Item> items(String key) {
        if (values.get(key) instanceof SequenceNode sequence
                && sequence.getValue().isEmpty()) {
            report(key, "an empty list", "write an item, or leave the key out");
        }
        List<Item> items = new ArrayList<>();
        list(key, true, (item, at) -> {
            if (item instanceof MappingNode mapping) {
                items.add(new Item(at, item, null, of(mapping, at)));
            } else {
                Values.text(item, at).ifPresent(text -> items.add(new Item(at, item, text, null)));
            }
        });
        return items;
    }

    /** Reports a mistake in the value of a key, at its line; at this mapping's line if the key is not there. */
    public void report(String key, String message, String right) {
        place.key(key).report(line(values.get(key)), column(values.get(key)), message, right);
    }

    /** Reports a mistake of this mapping as a whole. */
    public void report(String message, String right) {
        place.report(line(null), column(null), message, right);
    }

    /** Reports every key that nobody asked for, with the known key that is nearest. */
    public void done() {
        keyNodes.forEach((key, at) -> {
            if (!asked.contains(key)) {
                place.key(key).report(at, "unknown key '" + key + "'", suggestion(key, asked, "known keys are "));
            }
        });
    }

    /**
     * {@link #done()}, then the value made of this section's answers, unless something at or inside this section was
     * reported. An IllegalArgumentException or DateTimeException of the maker (a check in a constructor) becomes a
     * problem of this section.
     */
    public <T> Optional<T> make(Supplier<T> maker) {
        done();
        if (isUnreadable() || place.isFlawed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            report(String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    private boolean isUnreadable() {
        return node == null;
    }

    private interface Visit {
        void item(Node node, Place at);
    }

    private void list(String key, boolean single, Visit visit) {
        asked.add(key);
        Node value = values.get(key);
        Place at = place.key(key);
        if (value instanceof SequenceNode sequence) {
            int number = 0;
            for (Node item : sequence.getValue()) {
                visit.item(item, at.item(++number));
            }
        } else if (value != null && single) {
            visit.item(value, at);
        } else if (value != null) {
            at.report(value, Values.kind(value) + " where a list is due", "write '- ' before each item");
        }
    }

    private static String suggestion(String written, Collection<String> known, String otherwise) {
        return Spelling.nearest(written, known)
                .map(word -> "did you mean '" + word + "'?")
                .orElseGet(() -> otherwise + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private int line(Node at) {
        return at == null ? line() : Place.line(at);
    }

    private int column(Node at) {
        return at != null ? Place.column(at) : isUnreadable() ? 1 : Place.column(node);
    }
}
