package org.plumbline.monitor.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;

/** What is to be sent where: rows that come with the records that they send, and stay with what became of them. */
public final class Outbox {
    private static final String PUT = "insert into warning_delivery (tenant_id, warning_id, destination_id,"
            + " warned_tenant, state, attempts, next_at, attempted_at, answer)"
            + " select d.tenant_id, w.warning_id, d.destination_id, w.tenant_id, 'WAITING', 0, 0, 0, ''"
            + " from warning w join contract c on c.tenant_id = w.tenant_id and c.contract_id = w.contract_id"
            + " join destination d on d.active = true and (d.provider is null or d.provider = c.provider)"
            + " and (d.tenant_id = w.tenant_id or exists (select 1 from contract_grant g"
            + " where g.commissioner_id = d.tenant_id and g.tenant_id = w.tenant_id and g.contract_id = w.contract_id))"
            + " where w.tenant_id = ? and w.warning_id = ?";
    private static final String WHOSE =
            "select distinct tenant_id from warning_delivery where state = 'WAITING' and next_at <= ?";
    private static final String DUE =
            "select v.warning_id, v.destination_id, d.kind, d.address, d.secret, v.attempts + 1"
                    + " from warning_delivery v"
                    + " join destination d on d.tenant_id = v.tenant_id and d.destination_id = v.destination_id"
                    + " where v.tenant_id = ? and v.state = 'WAITING' and v.next_at <= ?"
                    + " order by v.next_at, v.warning_id fetch first %d rows only";
    /** Of a destination that was removed while they were written. */
    private static final String NOWHERE =
            "update warning_delivery set state = 'GIVEN_UP', answer = 'The destination was removed'"
                    + " where tenant_id = ? and state = 'WAITING' and destination_id in"
                    + " (select d.destination_id from destination d where d.tenant_id = ? and d.active = false)";

    private static final String WANTED = "select 1 from warning_delivery v"
            + " join destination d on d.tenant_id = v.tenant_id and d.destination_id = v.destination_id"
            + " where v.tenant_id = ? and v.warning_id = ? and v.destination_id = ? and v.state = 'WAITING'"
            + " and d.active = true";
    private static final String WRITE =
            "update warning_delivery set state = ?, attempts = ?, next_at = ?, attempted_at = ?, answer = ?"
                    + " where tenant_id = ? and warning_id = ? and destination_id = ? and state = 'WAITING'";
    private static final String BEGIN = "update warning_delivery set attempts = ?, next_at = ?"
            + " where tenant_id = ? and warning_id = ? and destination_id = ?";

    private static final String TURN = "sending";
    private static final int AT_ONCE = 5;

    /** Longer than it takes to try all that one claims: then the node that claimed them is dead. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private Outbox() {}

    /** Has these records of the session's tenant sent to whoever wants them now, once their transaction is kept. */
    public static void put(Session session, List<String> warnings) {
        session.sql()
                .changeAll(
                        PUT,
                        warnings.stream()
                                .map(id -> new Object[] {session.tenant(), id})
                                .toList());
    }

    /** Whose destinations have something to be sent; a glance, which waits for nobody. */
    static List<TenantId> whose(Sql sql, Instant now) {
        return sql.list(WHOSE + sql.dialect().glance(), row -> new TenantId(row.getInt(1)), now);
    }

    /** Those that are due the longest, now this node's to try. Each try is counted before it is made. */
    static List<Delivery> claim(Session session, Instant now) {
        Turns.take(session, TURN);
        session.sql().change(NOWHERE, session.tenant(), session.tenant());
        List<Delivery> due = session.sql()
                .list(
                        DUE.formatted(AT_ONCE),
                        row -> new Delivery(
                                session.tenant(),
                                row.getString(1),
                                row.getLong(2),
                                Destination.Kind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6)),
                        session.tenant(),
                        now);
        session.sql()
                .changeAll(
                        BEGIN,
                        due.stream()
                                .map(one -> new Object[] {
                                    one.attempts(), now.plus(CLAIM), one.tenant(), one.warning(), one.destination()
                                })
                                .toList());
        return due;
    }

    /** Whether what was claimed is still to be sent: its destination may have been removed since, or its case erased. */
    static boolean isWanted(Session session, Delivery delivery) {
        return session.sql()
                .first(WANTED, row -> true, delivery.tenant(), delivery.warning(), delivery.destination())
                .isPresent();
    }

    static void sent(Session session, Delivery delivery, String answer, Instant now) {
        write(session, delivery, Destination.State.SENT, now, answer, now);
    }

    static void failed(Session session, Delivery delivery, String answer, Instant now) {
        Destination.State state = delivery.isLast() ? Destination.State.GIVEN_UP : Destination.State.WAITING;
        write(session, delivery, state, now.plus(delivery.pause()), answer, now);
    }

    /** Not tried after all, and not counted. */
    static void putOff(Session session, Delivery delivery, Instant now) {
        session.sql()
                .change(
                        BEGIN,
                        delivery.attempts() - 1,
                        now.plus(delivery.pause()),
                        delivery.tenant(),
                        delivery.warning(),
                        delivery.destination());
    }

    private static void write(
            Session session, Delivery delivery, Destination.State state, Instant next, String answer, Instant now) {
        session.sql()
                .change(
                        WRITE,
                        state.name(),
                        delivery.attempts(),
                        next,
                        now,
                        answer,
                        delivery.tenant(),
                        delivery.warning(),
                        delivery.destination());
    }
}
