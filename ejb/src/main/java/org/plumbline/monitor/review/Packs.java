package org.plumbline.monitor.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.assessment.MonthCases;
import org.plumbline.monitor.assessment.MonthCases.MonthCase;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.Feed;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.ProviderResults;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/** Makes a contract's pack of a month from what is known now. */
@ApplicationScoped
public class Packs {
    private static final String REFERENCES =
            "select case_id, reference from case_ref where tenant_id = ? and case_id in";

    private final Store store;
    private final Attainments attainments;
    private final Comparisons comparisons;
    private final Promises promises;
    private final TenantCalendars calendars;
    private final MonthCases cases;
    private final TenantClock clock;

    @Inject
    public Packs(
            Store store,
            Attainments attainments,
            Comparisons comparisons,
            Promises promises,
            TenantCalendars calendars,
            MonthCases cases,
            TenantClock clock) {
        this.store = store;
        this.attainments = attainments;
        this.comparisons = comparisons;
        this.promises = promises;
        this.calendars = calendars;
        this.cases = cases;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Packs() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The pack with the figures of now.
     *
     * @param asked of a contract that the view sees
     * @param feeds measured for {@link PackQuestion#feed()}
     * @param notice what is to be said of the data, or empty
     */
    public Pack now(View view, PackQuestion asked, FeedResults feeds, String notice) {
        view.requireCases();
        Contract contract = asked.contract();
        YearMonth month = asked.month();
        Instant now = clock.now(contract.tenant());
        List<LevelParts.Period> periods = periods(view, contract, month);
        ProviderResults inMonth = periods.get(0).results();
        PackHead head = new PackHead(
                contract.ref(),
                contract.providerName(),
                month,
                now,
                contract.zone(),
                inMonth.sentence(),
                asked.seed(),
                asked.size());
        List<MonthCase> ofMonth = cases.of(contract, month);
        List<Pack.Fact> facts = facts(attainments.rows(view, of(contract).between(null, month)));
        List<Promised> inForce = AroundParts.inForce(promises.inForce(view), contract, month);
        List<Part> parts = new ArrayList<>();
        parts.add(cutOff(head, LevelParts.sum(inMonth)));
        parts.add(LevelParts.volumes(periods, ofMonth.size()));
        parts.add(LevelParts.promises(periods));
        parts.add(LevelParts.change(inMonth));
        parts.add(AroundParts.peers(
                comparisons.overview(
                        view,
                        AttainmentFilter.ALL
                                .in(contract.area(), contract.scheme())
                                .between(month, month)),
                contract,
                month));
        Map<String, Level> levels = promises.levels(view).getOrDefault(contract.number(), Map.of());
        parts.addAll(store.in(
                contract.tenant(),
                session -> List.of(
                        CaseParts.ageing(session, contract, now), CaseParts.missed(session, contract, month, levels))));
        parts.add(store.in(
                view.tenant(),
                session -> SamplePart.of(ofMonth, PackRows.checks(session, contract.number(), month), head)));
        Feed feed = feeds.of(contract.provider());
        if (feed != null) {
            parts.add(AroundParts.quality(feed));
        }
        parts.add(restated(view, asked, facts, inMonth));
        parts.add(AroundParts.standards(inForce, calendar(inForce, contract)));
        parts.add(AroundParts.notes(head));
        return new Pack(head, notice, parts, facts);
    }

    /** What the cases that a pack names are called, as far as they have not been erased. */
    public Map<Long, String> names(Contract contract, Pack pack) {
        Map<Long, String> names = new HashMap<>();
        store.run(
                contract.tenant(),
                session -> Lists.in(
                        session.sql(),
                        REFERENCES,
                        row -> names.put(row.getLong(1), row.getString(2)),
                        List.of(contract.tenant().value()),
                        pack.cases()));
        return names;
    }

    /** The cases that are drawn for the check. */
    public List<Long> drawn(PackQuestion asked) {
        return Drawing.of(
                cases.of(asked.contract(), asked.month()).stream()
                        .map(MonthCase::number)
                        .toList(),
                asked.seed(),
                asked.size());
    }

    private List<LevelParts.Period> periods(View view, Contract contract, YearMonth month) {
        AttainmentFilter all = of(contract);
        return List.of(
                period(view, "In the month", all.between(month, month)),
                period(view, "Last 3 months", all.between(month.minusMonths(2), month)),
                period(view, "Last 12 months", all.between(month.minusMonths(11), month)),
                period(view, "To date", all.between(null, month)));
    }

    private static AttainmentFilter of(Contract contract) {
        return new AttainmentFilter(
                contract.provider(), contract.ref(), null, null, null, null, null, null, null, Basis.RECEIVED);
    }

    /** Of every promise that was ever in force, whatever is promised now. */
    private static List<Pack.Fact> facts(List<AttainmentRow> rows) {
        return rows.stream()
                .map(row -> new Pack.Fact(row.level(), row.month().toString(), row.figures()))
                .toList();
    }

    private LevelParts.Period period(View view, String words, AttainmentFilter filter) {
        ProviderResults results = comparisons
                .provider(view, Objects.requireNonNull(filter.provider()), filter)
                .orElseThrow(() -> Refused.notFound("You see no such contract"));
        return new LevelParts.Period(words, results);
    }

    private static Part cutOff(PackHead head, Figures month) {
        long known = month.n() + month.open();
        String open = known == 0
                ? "Nothing is decided or open in the month."
                : "Undetermined: " + month.open() + " of " + known + " are still open.";
        return Part.of(
                "cut-off",
                "What this stands on",
                List.of("Data up to " + When.time(head.cutOff(), head.zone()) + " are in it.", open),
                null);
    }

    private Part restated(View view, PackQuestion asked, List<Pack.Fact> facts, ProviderResults inMonth) {
        SignedPack last = store.in(
                        view.tenant(),
                        session -> PackRows.last(session, asked.contract().number()))
                .orElse(null);
        Map<String, String> words =
                inMonth.levels().stream().collect(Collectors.toMap(LevelResult::level, LevelResult::promise));
        return Restated.of(last, facts, asked.month(), words);
    }

    private String calendar(List<Promised> inForce, Contract contract) {
        return inForce.stream()
                .flatMap(promised -> Resolutions.calendar(promised.standard(), contract).stream())
                .distinct()
                .map(id -> {
                    int version = calendars.version(contract.tenant(), id);
                    return id + (version == 0 ? ", built in" : ", version " + version);
                })
                .collect(Collectors.joining("; "));
    }
}
