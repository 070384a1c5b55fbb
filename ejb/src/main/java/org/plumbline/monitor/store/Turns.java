package org.plumbline.monitor.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets one of all nodes at a time do some work of a tenant, by a row of the database. A crash gives every turn back: the
 * row's lock ends with the connection, and a lease runs out.
 */
public final class Turns {
    /** Who judges a tenant's cases, where the database knows no claim of rows. */
    public static final String ASSESSMENT = "assessment";

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

    /** For as long as the transaction lasts, what assessment writes of this tenant is seen as at one moment. */
    public static void holdStill(Session session) {
        if (session.sql().dialect().claimsRows()) {
            session.sql().change("set transaction isolation level repeatable read");
        } else {
            take(session, ASSESSMENT);
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
}
