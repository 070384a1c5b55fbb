package org.plumbline.monitor.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** One case with its events and the story of each promise. */
@ApplicationScoped
public class CaseFiles {
    private static final String FIND = "select f.tenant_id, f.case_id, f.contract_id, f.next_change, f.set_aside"
            + " from case_ref r join case_file f on f.tenant_id = r.tenant_id and f.case_id = r.case_id"
            + " where r.reference = ? and ";

    private final Store store;
    private final Words words;
    private final Contracts contracts;
    private final TenantClock clock;

    @Inject
    public CaseFiles(Store store, Words words, Contracts contracts, TenantClock clock) {
        this.store = store;
        this.words = words;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseFiles() {
        this(null, null, null, null);
    }

    /** The case of that reference, where the view sees it; of several tenants' cases the own one. */
    public Optional<CaseFile> find(View view, String caseRef) {
        String sql = FIND + view.sees("f") + " order by f.tenant_id";
        List<Found> found = store.in(view.tenant(), session -> session.sql().list(sql, Found::read, caseRef));
        return found.stream()
                .filter(one -> one.tenant().equals(view.tenant()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(one -> tell(view, caseRef, one));
    }

    private CaseFile tell(View view, String caseRef, Found found) {
        Contract contract = contracts.list(view).stream()
                .filter(one -> one.number() == found.contract())
                .findFirst()
                .orElseThrow();
        Instant now = clock.now(found.tenant());
        List<ShownEvent> events = store.in(
                found.tenant(),
                session -> new EventRows(session, words.of(found.tenant()), contract.zone()).shown(found.number()));
        return new CaseFile(
                caseRef,
                contract,
                Map.of(),
                events,
                List.of(),
                now,
                found.nextChange() <= now.toEpochMilli(),
                found.setAside());
    }

    private record Found(
            TenantId tenant,
            long number,
            int contract,
            long nextChange,
            @Nullable String setAside) {
        static Found read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Found(
                    new TenantId(row.getInt(1)), row.getLong(2), row.getInt(3), row.getLong(4), row.getString(5));
        }
    }
}
