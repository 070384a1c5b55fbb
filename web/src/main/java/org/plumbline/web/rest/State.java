package org.plumbline.web.rest;

import org.plumbline.monitor.casefile.Verdict;

/** Verdicts as the wire names them, the same as in the columns of attainment. */
final class State {
    private State() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "open";
            case MET -> "met";
            case MISSED -> "missed";
            case EXCUSED -> "excused";
            case WITHDRAWN -> "withdrawn";
            case NO_EVIDENCE -> "noEvidence";
        };
    }
}
