package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.casefile.EventRows;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Listener;

/** Judges all cases of a contract by a standard that is not in force for it, a batch and a transaction each; keeps nothing. */
@ApplicationScoped
public class Remeasuring {
    /** Of cases of which no group is said. */
    public static final String NO_GROUP = "";

    private static final Logger LOG = Logger.getLogger(Remeasuring.class.getName());

    private final Store store;
    private final Words words;
    private final Resolutions resolutions;
    private final TenantClock clock;
    private final Settings settings;

    @Inject
    public Remeasuring(Store store, Words words, Resolutions resolutions, TenantClock clock, Settings settings) {
        this.store = store;
        this.words = words;
        this.resolutions = resolutions;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Remeasuring() {
        this(null, null, null, null, null);
    }

    /** How many cases a contract has. */
    public long cases(Contract contract) {
        return store.in(contract.tenant(), session -> CaseRow.count(session, contract.number()));
    }

    /** The dictionary in whose codes a listener is told of the contract's cases. */
    public Dictionary words(Contract contract) {
        return words.of(contract.tenant());
    }

    /**
     * Tells listeners every opportunity that the standard finds, as of now. A case that can't be judged is left out.
     *
     * @param owner whose standard it is
     * @param listeners the one for the cases of a group, or for {@link #NO_GROUP}
     * @param goesOn is told after each batch how many cases it had, and whether to go on
     */
    public void judge(
            Contract contract,
            Standard standard,
            TenantId owner,
            Function<String, Listener> listeners,
            IntPredicate goesOn) {
        ResolvedContract by = resolutions.by(standard, owner, contract);
        ResolvedContract kept = resolutions.of(contract.tenant()).get(contract.number());
        boolean keptWill = kept != null && kept.anchors().equals(by.anchors());
        long now = clock.now(contract.tenant()).toEpochMilli();
        int most = settings.assessmentBatch();
        Assessor assessor = new Assessor();
        long last = 0;
        List<CaseRow> rows;
        do {
            long after = last;
            rows = store.in(contract.tenant(), session -> {
                List<CaseRow> next = CaseRow.of(session, contract.number(), after, most);
                recalled(session, next, by, keptWill).forEach((row, recalled) -> {
                    try {
                        String group = Objects.requireNonNullElse(recalled.group(), NO_GROUP);
                        assessor.assess(recalled.history(), by.standards(), now, listeners.apply(group));
                    } catch (RuntimeException bad) { // as the assessment, which sets such a case aside
                        LOG.log(Level.WARNING, bad, () -> "Case " + row + " is left out of a comparison");
                    }
                });
                return next;
            });
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).number();
        } while (goesOn.test(rows.size()) && rows.size() == most);
    }

    /** By the number of the case: as its row has it packed, or where that does not hold all that is asked, from its events. */
    private Map<Long, Recalled> recalled(Session session, List<CaseRow> rows, ResolvedContract by, boolean keptWill) {
        Map<Long, Recalled> all = new LinkedHashMap<>();
        List<CaseRow> unread = new ArrayList<>();
        for (CaseRow row : rows) {
            (keptWill ? Recalled.kept(row, by) : Optional.<Recalled>empty())
                    .ifPresentOrElse(recalled -> all.put(row.number(), recalled), () -> unread.add(row));
        }
        if (!unread.isEmpty()) {
            Dictionary dictionary = words.of(session.tenant());
            WholeContract whole = new WholeContract(session, dictionary);
            Map<Long, ZoneId> zones = unread.stream()
                    .collect(Collectors.toMap(
                            CaseRow::number, row -> by.contract().zone()));
            Map<Long, List<CaseEvent>> events = EventRows.of(zones, session, dictionary, Instant.MAX, Basis.RECEIVED);
            unread.forEach(row -> all.put(
                    row.number(), Recalled.read(events.getOrDefault(row.number(), List.of()), by, dictionary, whole)));
        }
        return all;
    }
}
