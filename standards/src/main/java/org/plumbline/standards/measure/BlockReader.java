package org.plumbline.standards.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.event.Vocabulary;

/**
 * Reads blocks of plain lines into columns of numbers. A line is plain if it has as many cells as the head, none of them
 * in quotes, is of a case, corrects nothing, and can be read. Works on the bytes; for one thread.
 */
final class BlockReader {

    private final EventColumns columns;
    private final PlainCells cells;
    private final Supplier<ZoneId> zone;
    private final Dictionary dictionary;

    /** Columns that say the same in all lines of a run. */
    private final int[] shared;

    private final ByteTexts types = new ByteTexts();
    private final Map<String, Moment> moments = new HashMap<>();
    private final Map<List<@Nullable String>, Map<String, String>> said = new HashMap<>();
    private int[] typeCodes = {};
    private int size;
    private boolean anyInstant;
    private int[] typeOf = new int[1024];
    private int[] days = new int[1024];
    private long[] instants = new long[1024];
    private long[] keys = new long[1024];

    BlockReader(EventColumns columns, Supplier<ZoneId> zone, Dictionary dictionary) {
        this.columns = columns;
        this.zone = zone;
        this.dictionary = dictionary;
        cells = new PlainCells(columns.size());
        shared = IntStream.concat(
                        IntStream.of(columns.caseAt, columns.providerAt, columns.contractAt)
                                .filter(column -> column >= 0),
                        Arrays.stream(columns.attributesAt))
                .toArray();
    }

    /**
     * @param start of its first line that is an event
     * @param firstLine how many lines of the block come before that
     * @throws NotPlain if any line is not
     */
    EventBlock read(LineBlocks.Block from, int start, int firstLine) {
        EventBlock block = new EventBlock(from.number);
        size = 0;
        anyInstant = false;
        Run run = null;
        int line = firstLine;
        for (int at = start; at < from.length; line++) {
            int next = cells.split(from.bytes, at);
            if (cells.isEmptyLine()) {
                run = null;
            } else {
                if (run == null || !cells.sameAsBefore(shared)) {
                    run = begin(block, line);
                }
                add();
                run.until = size;
            }
            at = next;
        }
        block.lines = line;
        block.types = Arrays.copyOf(typeOf, size);
        block.days = Arrays.copyOf(days, size);
        block.instants = anyInstant ? Arrays.copyOf(instants, size) : null;
        block.keys = columns.idAt >= 0 ? Arrays.copyOf(keys, size) : null;
        return block;
    }

    private Run begin(EventBlock block, int line) {
        Run run = new Run(
                block,
                needed(columns.caseAt),
                cells.text(columns.providerAt),
                cells.text(columns.contractAt),
                attributes(),
                size,
                line);
        block.runs.add(run);
        return run;
    }

    private void add() {
        if (size == days.length) {
            grow();
        }
        typeOf[size] = type();
        int day = cells.day(columns.occurredAt);
        days[size] = day;
        instants[size] = day == PlainDay.NONE ? instant() : EventBlock.DAY_ONLY;
        if (columns.idAt >= 0) {
            keys[size] = NumberedEvent.numberOf(needed(columns.idAt));
        }
        if (!cells.isBlank(columns.recordedAt)
                || !cells.isBlank(columns.voidsAt)
                || !cells.isBlank(columns.replacesAt)) {
            throw new NotPlain("it corrects an event, or says when it was recorded");
        }
        size++;
    }

    private int type() {
        int type = cells.number(columns.typeAt, types);
        if (type == typeCodes.length) {
            String word = EventCsv.typeWord(types.text(type));
            if (Vocabulary.builtIn().find(word).isEmpty()) {
                throw new NotPlain("the vocabulary does not have its type");
            }
            typeCodes = Arrays.copyOf(typeCodes, type + 1);
            typeCodes[type] = dictionary.code(word);
        }
        return typeCodes[type];
    }

    /** Of what is no plain date; it may be a date all the same. */
    private long instant() {
        String text = needed(columns.occurredAt);
        Moment moment = moments.get(text);
        if (moment == null) {
            try {
                moment = Moment.parse(text, zone.get());
            } catch (DateTimeException unreadable) {
                throw new NotPlain("its date can't be read");
            }
            if (moments.size() < EventColumns.MOST) {
                moments.put(text, moment);
            }
        }
        Instant instant = moment.instant();
        if (instant == null) {
            days[size] = Math.toIntExact(moment.day().toEpochDay());
            return EventBlock.DAY_ONLY;
        }
        anyInstant = true;
        return instant.toEpochMilli();
    }

    private Map<String, String> attributes() {
        List<@Nullable String> values = new ArrayList<>();
        for (int column : columns.attributesAt) {
            values.add(cells.text(column));
        }
        Map<String, String> known = said.get(values);
        if (known != null) {
            return known;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                attributes.put(columns.attributeNames.get(i), value);
            }
        }
        Map<String, String> fresh = Map.copyOf(attributes);
        if (said.size() < EventColumns.MOST) {
            said.put(values, fresh);
        }
        return fresh;
    }

    private String needed(int column) {
        String text = cells.text(column);
        if (text == null) {
            throw new NotPlain("a cell is blank that every event of a case needs");
        }
        return text;
    }

    private void grow() {
        typeOf = Arrays.copyOf(typeOf, size * 2);
        days = Arrays.copyOf(days, size * 2);
        instants = Arrays.copyOf(instants, size * 2);
        keys = Arrays.copyOf(keys, size * 2);
    }
}
