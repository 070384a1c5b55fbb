package org.plumbline.monitor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plumbline.monitor.store.Session;

/** Writes down who did what, in the session that does it, and reads it again. */
@ApplicationScoped
public class Audit {
    private static final int LONGEST = 2_000;

    /** Told at the machine's time: a tenant whose clock stands still is administered today all the same. */
    public void tell(Session session, String who, String deed, String subject, String detail) {
        Instant now = Clock.systemUTC().instant();
        String told = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        session.entities().persist(AuditRow.of(new AuditEntry(now, who, deed, subject, told)));
    }

    /** The latest first. */
    public List<AuditEntry> latest(Session session, int most) {
        return session.entities()
                .createQuery("select a from AuditRow a order by a.at desc, a.number desc", AuditRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditRow::toDomain)
                .toList();
    }
}
