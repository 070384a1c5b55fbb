package org.plumbline.monitor.intake;

import java.util.List;
import org.plumbline.monitor.job.Rejection;
import org.plumbline.monitor.job.Taken;

/**
 * What became of the events of a stream; the four counts add up to all of them.
 *
 * @param inserted new
 * @param duplicate known already, with the same content
 * @param replaced known already in a wide file, with other content, which now holds
 * @param rejected not taken
 * @param errors why, for the first {@value #MOST_ERRORS} of the rejected
 */
public record IntakeReport(long inserted, long duplicate, long replaced, long rejected, List<LineError> errors) {
    public static final int MOST_ERRORS = Rejection.MOST;

    public IntakeReport {
        errors = List.copyOf(errors);
    }

    public Taken taken() {
        return new Taken(inserted, duplicate, replaced, rejected);
    }
}
