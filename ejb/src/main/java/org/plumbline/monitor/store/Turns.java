package org.plumbline.monitor.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets one of all nodes at a time do some work of a tenant, by a row of the database. A crash gives every turn back: the
 * row's lock ends with the connection, and a lease runs out.
 */
public final class Turns {
    /** This node, from its start on. */
    private static final String ME = UUID.randomUUID().toString();

    private static final String TAKE = "update turn set held_until = held_until where tenant_id = ? and turn_name = ?";
    private static final String LEASE =
            "update turn set holder = ?, held_until = ? where tenant_id = ? and turn_name = ?"
                    + " and (holder is null or holder = ? or held_until < ?)";
    private static final String MAKE = "insert into turn (tenant_id, turn_name, held_until) values (?, ?, 0)";

    private Turns() {}

    /** Waits for the turn and has it until the transaction ends. */
    public static void take(Session session, String name) {
        while (session.sql().change(TAKE, session.tenant(), name) == 0) {
            session.sql().change(MAKE, session.tenant(), name);
        }
    }

    /** Whether this node has the turn for so long from now on, if it had it before or nobody has it. */
    public static boolean lease(Session session, String name, Instant now, Duration time) {
        return lease(session, name, ME, now, time);
    }

    static boolean lease(Session session, String name, String holder, Instant now, Duration time) {
        take(session, name);
        return session.sql().change(LEASE, holder, now.plus(time), session.tenant(), name, holder, now) == 1;
    }

    /** Gives a lease back before it runs out. */
    public static void giveBack(Session session, String name) {
        session.sql()
                .change(
                        "update turn set holder = null where tenant_id = ? and turn_name = ? and holder = ?",
                        session.tenant(),
                        name,
                        ME);
    }
}
