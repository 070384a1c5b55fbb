package org.plumbline.standards.measure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Dictionary;

/**
 * Reads a file of plain lines by all processors: each takes blocks of lines and makes columns of numbers of them, and in
 * the end they are put in the order of the file. The others begin at once, the caller's own joins them when it has
 * nothing else to do. Whatever is not plain is left to {@link EventCsv}, which reads all that others write and says what
 * is wrong with which line.
 */
final class PlainEvents {

    private final LineBlocks blocks;
    private final EventCsv csv;
    private final Supplier<ZoneId> zone;
    private final Dictionary dictionary;
    private final LongConsumer progress;
    private final List<CompletableFuture<Void>> others;
    private final List<EventBlock> read = new ArrayList<>();
    private @Nullable EventColumns columns;
    private @Nullable RuntimeException wrongHead;
    private long events;

    private PlainEvents(
            LineBlocks blocks, EventCsv csv, Supplier<ZoneId> zone, Dictionary dictionary, LongConsumer progress) {
        this.blocks = blocks;
        this.csv = csv;
        this.zone = zone;
        this.dictionary = dictionary;
        this.progress = progress;
        others = IntStream.range(1, Runtime.getRuntime().availableProcessors())
                .mapToObj(other -> CompletableFuture.runAsync(this::readBlocks))
                .toList();
    }

    /**
     * @param zone of times without offset, asked when the first of them comes
     * @param progress is told the events read so far, by one thread at a time
     */
    static PlainEvents begin(
            LineBlocks blocks, EventCsv csv, Supplier<ZoneId> zone, Dictionary dictionary, LongConsumer progress) {
        return new PlainEvents(blocks, csv, zone, dictionary, progress);
    }

    /**
     * The cases, when all is read.
     *
     * @throws NotPlain if any line is not
     * @throws Unusable when the head lacks a column that every event needs
     */
    Cases cases() {
        readBlocks();
        try {
            others.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
        return inOrder();
    }

    private void readBlocks() {
        LineBlocks.Block block = blocks.new Block();
        BlockReader reader = new BlockReader(columns(block), zone, dictionary);
        if (block.length > 0) {
            keep(reader.read(block, PlainHead.of(block).end(), 1));
        }
        while (blocks.take(block)) {
            keep(reader.read(block, 0, 0));
        }
    }

    /** Who asks first finds them in the block that holds the head, and has its events to read. */
    private synchronized EventColumns columns(LineBlocks.Block first) {
        if (wrongHead != null) {
            throw wrongHead;
        }
        if (columns == null) {
            if (!blocks.take(first) || first.number > 0) {
                throw new NotPlain("no head");
            }
            try {
                columns = csv.columns(PlainHead.of(first).text());
            } catch (RuntimeException wrong) {
                wrongHead = wrong; // whoever asks next has to hear the same
                throw wrong;
            }
        }
        return columns;
    }

    private synchronized void keep(EventBlock block) {
        read.add(block);
        events += block.days.length;
        progress.accept(events);
    }

    private Cases inOrder() {
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
