package org.plumbline.standards.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.plumbline.standards.event.Dictionary;

/**
 * Reads a file of plain lines by all processors: each takes blocks of lines and makes columns of numbers of them, and in
 * the end they are put in the order of the file. Whatever is not plain is left to {@link EventCsv}, which reads all that
 * others write and says what is wrong with which line.
 */
final class PlainEvents {

    private final EventCsv csv;
    private final Dictionary dictionary;
    private final List<EventBlock> read = new ArrayList<>();
    private long events;

    PlainEvents(EventCsv csv, Dictionary dictionary) {
        this.csv = csv;
        this.dictionary = dictionary;
    }

    /**
     * @param progress is told the events read so far, by one thread at a time
     * @throws NotPlain if any line is not
     * @throws Unusable when the head lacks a column that every event needs
     */
    Cases read(LineBlocks blocks, LongConsumer progress) {
        LineBlocks.Block first = blocks.new Block();
        if (!blocks.take(first)) {
            throw new NotPlain("an empty file");
        }
        PlainHead head = PlainHead.of(first);
        EventColumns columns = csv.columns(head.text());
        keep(new BlockReader(columns, csv.zone(), dictionary).read(first, head.end(), 1), progress);
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> readBlocks(blocks, columns, progress));
        return inOrder(progress);
    }

    private void readBlocks(LineBlocks blocks, EventColumns columns, LongConsumer progress) {
        BlockReader reader = new BlockReader(columns, csv.zone(), dictionary);
        LineBlocks.Block block = blocks.new Block();
        while (blocks.take(block)) {
            keep(reader.read(block, 0, 0), progress);
        }
    }

    private synchronized void keep(EventBlock block, LongConsumer progress) {
        read.add(block);
        events += block.days.length;
        progress.accept(events);
    }

    private Cases inOrder(LongConsumer progress) {
        read.sort(Comparator.comparingInt(block -> block.number));
        Cases cases = new Cases(progress);
        long line = 1;
        for (EventBlock block : read) {
            block.firstLine = line;
            line += block.lines;
            block.runs.forEach(cases::accept);
        }
        return cases;
    }
}
