package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.verdict.Opportunity;
import org.plumbline.standards.verdict.Reconsidered;

/**
 * The verdicts of a contract that were decided before something became known and are kept, though they would be others by
 * it: shown before {@link Accepting} has them judged anew.
 */
@ApplicationScoped
public class KeptVerdicts {
    /** Rows of the longest page. */
    public static final int LONGEST_PAGE = 1_000;

    private static final String REFERENCES =
            "select case_id, reference from case_ref where tenant_id = ? and case_id in";

    private final Store store;
    private final Words words;
    private final Resolutions resolutions;
    private final Contracts contracts;
    private final Promises promises;
    private final TenantClock clock;
    private final Settings settings;
    private final OneAtATime looks = new OneAtATime();

    @Inject
    public KeptVerdicts(
            Store store,
            Words words,
            Resolutions resolutions,
            Contracts contracts,
            Promises promises,
            TenantClock clock,
            Settings settings) {
        this.store = store;
        this.words = words;
        this.resolutions = resolutions;
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected KeptVerdicts() {
        this(null, null, null, null, null, null, null);
    }

    /** All that would be others in a contract. */
    record Seen(ResolvedContract of, List<Others.Other> others) {
        String fingerprint() {
            return Others.fingerprint(of, others);
        }
    }

    /**
     * Judges all cases of the contract, which takes a while where it has many.
     *
     * @param contract its reference
     * @param cursor of the page before, or null for the first
     * @param size 1 to {@value #LONGEST_PAGE}
     * @throws Refused where somebody of the tenant is having that done already
     */
    public KeptVerdictList list(View view, String contract, @Nullable String cursor, int size) {
        Seen seen = seen(view, contract);
        int from = place(cursor, seen.others().size());
        int until = Math.min(seen.others().size(), from + Math.max(1, Math.min(size, LONGEST_PAGE)));
        List<KeptVerdict> rows = rows(view, seen.of().contract(), seen.others().subList(from, until));
        return new KeptVerdictList(
                seen.of().contract(),
                seen.of().standards().lastKnown(),
                seen.others().size(),
                seen.fingerprint(),
                new Page<>(rows, until < seen.others().size() ? String.valueOf(until) : null));
    }

    /** The whole list at once, for a file: what it says is of one moment, and the cases are judged once. */
    public List<KeptVerdict> all(View view, String contract) {
        Seen seen = seen(view, contract);
        return rows(view, seen.of().contract(), seen.others());
    }

    Seen seen(View view, String ref) {
        view.require(Role.STANDARDS_EDITOR);
        Contract contract =
                contracts.find(view, ref).orElseThrow(() -> Refused.notFound("No contract goes by '" + ref + "'"));
        return looks.of(view.tenant(), () -> {
            ResolvedContract of = resolutions.of(contract.tenant()).get(contract.number());
            long now = clock.now(contract.tenant()).toEpochMilli();
            Others others = new Others(store, words.of(contract.tenant()), of, now, settings.assessmentBatch());
            return new Seen(of, others.all());
        });
    }

    private static int place(@Nullable String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,9}")) {
            throw Refused.invalid("The cursor is none that this list gave out: begin again without it");
        }
        return Math.min(size, Integer.parseInt(cursor));
    }

    private List<KeptVerdict> rows(View view, Contract contract, List<Others.Other> some) {
        Map<Long, String> references = new HashMap<>();
        store.run(
                contract.tenant(),
                session -> Lists.in(
                        session.sql(),
                        REFERENCES,
                        row -> references.put(row.getLong(1), row.getString(2)),
                        List.of(contract.tenant().value()),
                        some.stream().map(Others.Other::caseId).distinct().toList()));
        Map<String, Level> levels = promises.levels(view).getOrDefault(contract.number(), Map.of());
        return some.stream()
                .map(one -> row(one, references.get(one.caseId()), levels))
                .toList();
    }

    private static KeptVerdict row(Others.Other one, @Nullable String reference, Map<String, Level> levels) {
        Reconsidered told = one.told();
        Level level = levels.get(told.key().level());
        return new KeptVerdict(
                reference,
                told.key().level(),
                level == null ? told.key().level() : level.promise(),
                one.key(),
                Instant.ofEpochMilli(told.started()),
                told.due() == Opportunity.NO_DUE ? null : Instant.ofEpochMilli(told.due()),
                told.now(),
                told.then(),
                told.why());
    }
}
