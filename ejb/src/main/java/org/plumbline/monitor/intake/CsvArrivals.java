package org.plumbline.monitor.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.measure.BlankCell;
import org.plumbline.standards.measure.CaseLine;
import org.plumbline.standards.measure.ContractLine;
import org.plumbline.standards.measure.EventLines;
import org.plumbline.standards.measure.RejectedLine;

/** Hands on what the readers of the two CSV forms find. */
final class CsvArrivals implements EventLines {
    private final Arrivals to;
    private final @Nullable String profile;
    private final LocalDate today;

    /**
     * @param profile of a wide file, or null for a line an event
     * @param today the civil day on which the file came
     */
    CsvArrivals(Arrivals to, @Nullable String profile, LocalDate today) {
        this.to = to;
        this.profile = profile;
        this.today = today;
    }

    @Override
    public void accept(CaseLine line) {
        CaseEvent event = line.event();
        String column = null;
        if (profile != null) {
            column = column(profile, line.caseReference(), event.id());
        } else if (event.id().equals("line-" + line.line())) {
            event = named(line.caseReference(), event);
        }
        to.accept(new Arrival(line.line(), line.caseReference(), line.contract(), line.provider(), event, column));
    }

    @Override
    public void acceptOfContract(ContractLine line) {
        CaseEvent event = line.event();
        CaseEvent known = event.id().equals("line-" + line.line()) ? named(line.contract(), event) : event;
        to.acceptOfContract(new ContractArrival(line.line(), line.contract(), line.provider(), known));
    }

    /** What was there has no date any more; when it was taken back is known to the server only. */
    @Override
    public void blank(BlankCell cell) {
        if (profile != null) {
            CaseEvent nothing = CaseEvent.of(cell.id(), cell.type(), Moment.on(today));
            String column = column(profile, cell.caseReference(), cell.id());
            to.accept(new Arrival(cell.line(), cell.caseReference(), null, null, nothing, column, true));
        }
    }

    private static String column(String profile, String caseRef, String id) {
        return id.substring(profile.length() + caseRef.length() + 2);
    }

    @Override
    public void reject(RejectedLine line) {
        to.reject(line.line(), line.id(), line.reason());
    }

    /**
     * A line without an id is named by what it says, so that the same file again says nothing new. Two lines that say
     * the same are one event: who means two gives ids.
     */
    private static CaseEvent named(String whose, CaseEvent event) {
        return new CaseEvent(
                "csv-" + ContentHash.of(whose, event),
                event.type(),
                event.occurred(),
                event.recorded(),
                event.received(),
                event.attributes(),
                event.voids(),
                event.replaces());
    }
}
