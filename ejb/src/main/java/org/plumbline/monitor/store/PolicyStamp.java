package org.plumbline.monitor.store;

/**
 * Counts the changes of what cases are judged by, of all tenants: contracts, standards in force, calendars. Who judged by
 * an older number judged by what was known before.
 */
public final class PolicyStamp {
    private PolicyStamp() {}

    public static long of(Sql sql) {
        return sql.number("select stamp from policy_stamp");
    }

    /** As late as can be in the transaction that changes it: others wait for that to end. */
    public static void advance(Session session) {
        session.sql().change("update policy_stamp set stamp = stamp + 1");
    }

    /** The same where nothing else changed it since; else nothing happens. */
    public static boolean advanceFrom(Session session, long stamp) {
        return session.sql().change("update policy_stamp set stamp = stamp + 1 where stamp = ?", stamp) == 1;
    }
}
