package org.plumbline.monitor.warning;

import java.util.List;
import org.plumbline.monitor.store.Session;

/** What is to be sent where: rows that come and go with the records that they send. */
public final class Deliveries {
    private static final String PUT =
            "insert into warning_delivery (tenant_id, warning_id, destination_id, tries, next_at)"
                    + " select tenant_id, cast(? as varchar(36)), destination_id, 0, 0 from destination where tenant_id = ?";

    private Deliveries() {}

    /** Has these records sent to each destination that the tenant has now, once their transaction is kept. */
    public static void put(Session session, List<String> warnings) {
        session.sql()
                .changeAll(
                        PUT,
                        warnings.stream()
                                .map(id -> new Object[] {id, session.tenant()})
                                .toList());
    }
}
