package org.plumbline.monitor.store;

/** Numbers from a sequence of the database, which gives them out in blocks of {@value #BLOCK}. */
public final class Numbers {
    static final int BLOCK = 500;

    private final String sequence;
    private long next = 1;
    private long last = 0;

    private Numbers(String sequence) {
        this.sequence = sequence;
    }

    /** For cases. */
    public static Numbers ofCases() {
        return new Numbers("case_number_seq");
    }

    /** For rows that plain SQL inserts. */
    public static Numbers ofRows() {
        return new Numbers("row_number_seq");
    }

    /** The next free one. A number whose transaction fails is never used. */
    public synchronized long next(Sql sql) {
        if (next > last) {
            last = sql.number(sql.dialect().nextOf(sequence));
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
