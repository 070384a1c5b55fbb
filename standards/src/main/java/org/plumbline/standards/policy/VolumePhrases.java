package org.plumbline.standards.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in plain English how many events of the contract a period asks for. */
record VolumePhrases(Phrases phrases, Readings readings) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Such as "from go-live of the contract, in each calendar year at least 30 times, host employer engaged". */
    String sentence(Volume volume) {
        LocalDate notBefore = volume.notBefore();
        Pattern until = volume.until();
        String distinct = volume.distinct();
        return "from " + phrases.events(volume.from())
                + (notBefore == null ? "" : ", but not before " + DAY.format(notBefore))
                + (until == null ? "" : ", until " + phrases.events(until))
                + ", in each " + volume.year().words() + " at least " + Phrases.times(volume.times()) + ", "
                + phrases.events(volume.target())
                + (distinct == null ? "" : ", each with another " + phrases.title(distinct));
    }

    List<String> counts(Volume volume) {
        List<String> said = new ArrayList<>();
        said.add("What happens in the contract as a whole is counted, not in a case.");
        String year = volume.year().words();
        said.add("A " + year + " that is covered only in part "
                + switch (readings.partPeriod()) {
                    case COUNTS -> "is judged like a whole one.";
                    case SKIPPED -> "is left out.";
                    case PRO_RATA -> "is judged by its share of the number, rounded down.";
                });
        if (volume.year() == Volume.Year.TAX_YEAR) {
            said.add("A tax year begins on 6 April.");
        } else if (volume.year() == Volume.Year.CONTRACT_YEAR) {
            said.add("A contract year begins on the day of the start, and on that day of each later year.");
        }
        return said;
    }
}
