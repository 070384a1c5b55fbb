package org.plumbline.monitor.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the events so far. */
final class Counts {
    long inserted;
    long duplicate;
    long replaced;
    /** Of those rejected: known already, with other content. */
    long contradicting;

    private long rejected;
    private final List<LineError> errors = new ArrayList<>();

    void reject(long line, @Nullable String id, String reason) {
        rejected++;
        if (errors.size() < IntakeReport.MOST_ERRORS) {
            errors.add(new LineError(line, id, reason));
        }
    }

    void add(Counts more) {
        inserted += more.inserted;
        duplicate += more.duplicate;
        replaced += more.replaced;
        contradicting += more.contradicting;
        rejected += more.rejected;
        more.errors.stream().limit(IntakeReport.MOST_ERRORS - errors.size()).forEach(errors::add);
    }

    IntakeReport report() {
        errors.sort(java.util.Comparator.comparingLong(LineError::line));
        return new IntakeReport(inserted, duplicate, replaced, rejected, errors);
    }
}
