package org.plumbline.standards.measure;

/** Takes what a reader of events finds, line by line: a bad line never costs a good one. */
public interface EventLines {
    void accept(CaseLine line);

    /** Takes what happened in a contract as a whole; whoever keeps no contracts says so to the sender. */
    default void acceptOfContract(ContractLine line) {
        reject(new RejectedLine(line.line(), line.event().id(), "no case: events of a contract are not taken here"));
    }

    void reject(RejectedLine line);

    /** A date cell without a date, of a line that is otherwise good. Who keeps no earlier file has nothing to do. */
    default void blank(BlankCell cell) {}
}
