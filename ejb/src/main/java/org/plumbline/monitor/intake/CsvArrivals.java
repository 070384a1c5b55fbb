package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.measure.CaseLine;
import org.plumbline.standards.measure.EventLines;
import org.plumbline.standards.measure.RejectedLine;

/** Hands on what the readers of the two CSV forms find. */
final class CsvArrivals implements EventLines {
    private final Arrivals to;
    private final @Nullable String profile;

    /** @param profile of a wide file, or null for a line an event */
    CsvArrivals(Arrivals to, @Nullable String profile) {
        this.to = to;
        this.profile = profile;
    }

    @Override
    public void accept(CaseLine line) {
        CaseEvent event = line.event();
        String column = null;
        if (profile != null) {
            column =
                    event.id().substring(profile.length() + line.caseReference().length() + 2);
        } else if (event.id().equals("line-" + line.line())) {
            event = named(line);
        }
        to.accept(new Arrival(line.line(), line.caseReference(), line.contract(), line.provider(), event, column));
    }

    @Override
    public void reject(RejectedLine line) {
        to.reject(line.line(), line.id(), line.reason());
    }

    /**
     * A line without an id is named by what it says, so that the same file again says nothing new. Two lines that say
     * the same are one event: who means two gives ids.
     */
    private static CaseEvent named(CaseLine line) {
        CaseEvent event = line.event();
        return new CaseEvent(
                "csv-" + ContentHash.of(line.caseReference(), event),
                event.type(),
                event.occurred(),
                event.recorded(),
                event.received(),
                event.attributes(),
                event.voids(),
                event.replaces());
    }
}
