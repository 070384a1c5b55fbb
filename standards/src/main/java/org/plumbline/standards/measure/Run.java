package org.plumbline.standards.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryBuilder;
import org.plumbline.standards.event.Sayings;

/** Lines that follow one another, are of the same case and say the same of it: events of a block, with what they share. */
final class Run {

    private final EventBlock block;
    final String reference;
    final @Nullable String provider;
    final @Nullable String contract;
    private final Map<String, String> attributes;
    private final int from;
    private final int firstLine;
    int until;

    /**
     * @param from the first of its events in the block
     * @param firstLine of the block, counted from 0
     */
    Run(
            EventBlock block,
            String reference,
            @Nullable String provider,
            @Nullable String contract,
            Map<String, String> attributes,
            int from,
            int firstLine) {
        this.block = block;
        this.reference = reference;
        this.provider = provider;
        this.contract = contract;
        this.attributes = attributes;
        this.from = from;
        this.firstLine = firstLine;
        until = from;
    }

    int size() {
        return until - from;
    }

    /** The history of a case, none of whose events is of its contract or corrects another. */
    static History history(List<Run> runs, Dictionary dictionary, HistoryBuilder builder, LineNames names) {
        int knows = dictionary.size();
        Sayings sayings = new Sayings(dictionary, builder.zone());
        for (Run run : runs) {
            run.addTo(builder, sayings, names);
        }
        return builder.build(knows);
    }

    private void addTo(HistoryBuilder builder, Sayings sayings, LineNames names) {
        for (int event = from; event < until; event++) {
            block.add(event, firstLine + event - from, builder, names);
            if (event > from) {
                builder.sayTheSame();
            } else {
                sayings.add(attributes, builder);
            }
        }
    }
}
