package org.plumbline.standards.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/** Gathers events into cases. The same reference at two providers is two cases. */
final class Cases implements EventLines {

    /** The events of one case, in the order in which they stand in the file. */
    static final class OneCase {
        final @Nullable String provider;
        final List<CaseEvent> events = new ArrayList<>();

        /** Events as numbers, from a file of plain lines. */
        final List<Run> runs = new ArrayList<>();

        @Nullable
        String contract;

        OneCase(@Nullable String provider) {
            this.provider = provider;
        }

        int size() {
            int size = events.size();
            for (Run run : runs) {
                size += run.size();
            }
            return size;
        }
    }

    /** The events of one contract as a whole, in the order in which they stand in the file. */
    record OneContract(@Nullable String provider, String name, List<CaseEvent> events) {
        OneContract(@Nullable String provider, String name) {
            this(provider, name, new ArrayList<>());
        }
    }

    private record ContractKey(@Nullable String provider, String name) {}

    private record Key(@Nullable String provider, String reference) {}

    private final Map<Key, OneCase> cases = new LinkedHashMap<>();
    private final Map<ContractKey, OneContract> contracts = new LinkedHashMap<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private final LongConsumer progress;

    /** Most lines are of the same case as the line before. */
    private Key lastKey = new Key(null, "");

    private OneCase last = new OneCase(null);
    private long events;

    /** @param progress is told the events taken so far */
    Cases(LongConsumer progress) {
        this.progress = progress;
    }

    @Override
    public void accept(CaseLine line) {
        OneCase one = find(line.provider(), line.caseReference());
        one.events.add(line.event());
        if (line.contract() != null) {
            if (one.contract != null && !Objects.equals(one.contract, line.contract())) {
                reject(new RejectedLine(
                        line.line(),
                        line.event().id(),
                        "case " + line.caseReference() + " stands under contract " + one.contract
                                + " already; a transfer" + " closes one case and opens another"));
            }
            one.contract = line.contract();
        }
        progress.accept(++events);
    }

    /** @throws NotPlain if the case stands under another contract: that is told line by line */
    void accept(Run run) {
        OneCase one = find(run.provider, run.reference);
        one.runs.add(run);
        if (run.contract != null) {
            if (one.contract != null && !one.contract.equals(run.contract)) {
                throw new NotPlain("a case stands under two contracts");
            }
            one.contract = run.contract;
        }
    }

    private OneCase find(@Nullable String provider, String reference) {
        if (!lastKey.reference().equals(reference) || !Objects.equals(lastKey.provider(), provider)) {
            lastKey = new Key(provider, reference);
            last = cases.computeIfAbsent(lastKey, key -> new OneCase(key.provider()));
        }
        return last;
    }

    @Override
    public void acceptOfContract(ContractLine line) {
        OneContract one = contracts.computeIfAbsent(
                new ContractKey(line.provider(), line.contract()), key -> new OneContract(key.provider(), key.name()));
        one.events().add(line.event());
        progress.accept(++events);
    }

    @Override
    public void reject(RejectedLine line) {
        rejected.add(line);
    }

    Collection<OneCase> all() {
        return cases.values();
    }

    Collection<OneContract> contracts() {
        return contracts.values();
    }

    List<RejectedLine> rejected() {
        return rejected;
    }
}
