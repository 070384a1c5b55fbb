package org.plumbline.monitor.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.ExplainingListener;
import org.plumbline.standards.verdict.ResolvedStandards;

/** One case with its events and the story of each promise. */
@ApplicationScoped
public class CaseFiles {
    private static final String FIND = "select f.tenant_id, f.case_id, f.contract_id, "
            + "case when again.contract_id is null then f.next_change else 0 end, f.set_aside"
            + " from case_ref r join case_file f on f.tenant_id = r.tenant_id and f.case_id = r.case_id"
            + " left join case_round again on again.tenant_id = f.tenant_id and again.contract_id = f.contract_id"
            + " and again.after_case < f.case_id"
            + " where r.reference = ? and ";

    private final Store store;
    private final Words words;
    private final Resolutions resolutions;
    private final TenantClock clock;

    @Inject
    public CaseFiles(Store store, Words words, Resolutions resolutions, TenantClock clock) {
        this.store = store;
        this.words = words;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseFiles() {
        this(null, null, null, null);
    }

    /** The case of that reference, where the view sees it; of several tenants' cases the own one. */
    public Optional<CaseFile> find(View view, String caseRef) {
        return find(view, caseRef, (String) null);
    }

    /** @param contract whose case, since two providers may call theirs the same; null: whichever has it */
    public Optional<CaseFile> find(View view, String caseRef, @Nullable String contract) {
        return found(view, caseRef, contract).map(one -> tell(view, caseRef, one, Instant.MAX));
    }

    /**
     * The same as it was known at an instant: by the events received, the standards put in force and the calendars
     * uploaded by then, as of that instant, or of the tenant's clock where it stands before it.
     *
     * @return empty too where nothing of the case had been received
     */
    public Optional<CaseFile> find(View view, String caseRef, Instant knownOn) {
        return find(view, caseRef, null, knownOn);
    }

    /** @param contract whose case, or null: whichever has it */
    public Optional<CaseFile> find(View view, String caseRef, @Nullable String contract, Instant knownOn) {
        return found(view, caseRef, contract)
                .map(one -> tell(view, caseRef, one, knownOn))
                .filter(file -> !file.events().isEmpty());
    }

    private Optional<Found> found(View view, String caseRef, @Nullable String contract) {
        String sql = FIND + view.sees("f") + " order by f.tenant_id";
        List<Found> found = store.in(view.tenant(), session -> session.sql().list(sql, Found::read, caseRef)).stream()
                .filter(one -> contract == null || contract.equals(contractOf(one)))
                .toList();
        return found.stream()
                .filter(one -> one.tenant().equals(view.tenant()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private String contractOf(Found found) {
        return resolutions.of(found.tenant()).get(found.contract()).contract().ref();
    }

    private CaseFile tell(View view, String caseRef, Found found, Instant knownBy) {
        ResolvedContract of = resolutions.of(found.tenant()).get(found.contract());
        Contract contract = of.contract();
        Dictionary dictionary = words.of(found.tenant());
        Instant now = clock.now(found.tenant(), knownBy);
        boolean past = !knownBy.equals(Instant.MAX);
        List<ShownEvent> events = store.in(
                found.tenant(),
                session -> new EventRows(session, dictionary, contract.zone(), knownBy, Basis.RECEIVED)
                        .shown(found.number()));
        Map<String, List<WarningRow>> warned =
                store.in(found.tenant(), session -> Warnings.ofCase(session, found.number(), knownBy));
        List<CaseEvent> received = events.stream().map(ShownEvent::event).toList();
        List<CaseEvent> seen = store.in(
                found.tenant(),
                session -> new WholeContract(session, dictionary, knownBy, Basis.RECEIVED).into(received, of));
        return new CaseFile(
                caseRef,
                contract,
                lasting(events),
                events,
                promises(of, of.knownBy(knownBy).standards(found.number()), seen, warned, dictionary, now),
                now,
                !past && found.nextChange() <= now.toEpochMilli(),
                past ? null : found.setAside());
    }

    private static List<PromiseStory> promises(
            ResolvedContract of,
            ResolvedStandards standards,
            List<CaseEvent> events,
            Map<String, List<WarningRow>> warned,
            Dictionary dictionary,
            Instant now) {
        History history = History.of(events, dictionary, of.contract().zone());
        ExplainingListener listener = new ExplainingListener(dictionary, Vocabulary.builtIn());
        new Assessor().assess(history, standards, now.toEpochMilli(), listener);
        Stories stories = new Stories(events, warned, of.contract().zone());
        return listener.explained().stream()
                .sorted(Comparator.comparing(told -> told.start().day()))
                .map(stories::of)
                .toList();
    }

    /** What the events say of the case itself, the latest last word. */
    private static Map<String, String> lasting(List<ShownEvent> events) {
        Map<String, String> lasting = new LinkedHashMap<>();
        events.stream()
                .filter(ShownEvent::effective)
                .forEach(shown -> shown.event().attributes().forEach((name, value) -> {
                    if (Vocabulary.builtIn().attribute(name).ofCase()) {
                        lasting.put(name, value);
                    }
                }));
        return lasting;
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
