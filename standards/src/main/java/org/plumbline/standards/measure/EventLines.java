package org.plumbline.standards.measure;

/** Takes what a reader of events finds, line by line: a bad line never costs a good one. */
public interface EventLines {
    void accept(CaseLine line);

    void reject(RejectedLine line);
}
