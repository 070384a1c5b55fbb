package org.plumbline.monitor.store;

import java.util.stream.Stream;

/**
 * Has all cases of contracts judged again, by a row for each contract and none for a case: a round remembers how far it
 * has come, and a case for which nothing changes is read and not written. One that is under way goes on to its last case
 * and then begins once more, which the row says by a number below zero: begun anew each time, it might never end.
 */
public final class Rounds {
    private static final String BEGUN =
            "update case_round set after_case = case when after_case > 0 then -after_case else after_case end,"
                    + " anew = (anew or cast(? as boolean)) where ";
    private static final String BEGIN = "insert into case_round (tenant_id, contract_id, after_case, anew)"
            + " select c.tenant_id, c.contract_id, 0, cast(? as boolean) from contract c where not exists"
            + " (select 1 from case_round r where r.tenant_id = c.tenant_id and r.contract_id = c.contract_id) and ";
    private static final String WHOLE = "update contract_file set next_change = 0, set_aside = null where ";

    private Rounds() {}

    /** Of one contract; when the round comes, those of its cases that were set aside are tried again. */
    public static void begin(Session session, int contract, boolean anew) {
        begin(session.sql(), anew, "tenant_id = ? and contract_id = ?", session.tenant(), contract);
    }

    /**
     * The same of many.
     *
     * @param anew whether what is kept of the cases can't be judged, so that their events are read again
     * @param which a condition on {@code tenant_id} and {@code contract_id}
     */
    public static void begin(Sql sql, boolean anew, String which, Object... values) {
        Object[] all = Stream.concat(Stream.of(anew), Stream.of(values)).toArray();
        sql.change(WHOLE + which, values); // first, as who judges a contract as a whole holds its row before its round
        sql.change(BEGUN + which, all);
        sql.change(BEGIN + which, all);
    }
}
