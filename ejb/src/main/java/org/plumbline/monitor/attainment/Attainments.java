package org.plumbline.monitor.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.CaseGroups;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.statistics.SmallNumbers;

/** Attainment by contract, level and month, for those who may see it. */
@ApplicationScoped
public class Attainments {
    private static final String ROWS = "select a.contract_id, w.text, a.cohort_month, a.met, a.missed, a.still_open,"
            + " a.excused, a.withdrawn, a.no_evidence from attainment a"
            + " join word w on w.tenant_id = a.tenant_id and w.code = a.level_code where ";

    private final Store store;
    private final Contracts contracts;
    private final Promises promises;
    private final TenantClock clock;
    private final Hindsight hindsight;
    private final OfGroup ofGroup;

    @Inject
    public Attainments(
            Store store,
            Contracts contracts,
            Promises promises,
            TenantClock clock,
            Hindsight hindsight,
            OfGroup ofGroup) {
        this.store = store;
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.hindsight = hindsight;
        this.ofGroup = ofGroup;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Attainments() {
        this(null, null, null, null, null, null);
    }

    /**
     * By provider, contract, level and month; rows without any opportunity are left out. For an audience small numbers are
     * hidden here, in each row, and in nothing that is made of them: what is made of the rows can tell no more than they do.
     *
     * @throws Refused for an audience that looks back: what changes from one day to the next is a small number; for one
     *     that asks for a group: all cases less those of the others are its own; and for a group that there is not
     */
    public List<AttainmentRow> rows(View view, AttainmentFilter filter) {
        SmallNumbers rule = view.smallNumbers();
        if (rule != null && filter.knownBy() != null) {
            throw Refused.forbidden("Small numbers are hidden from you, and from day to day only small numbers change:"
                    + " ask for the figures of now");
        }
        requireGroup(view, filter.group());
        Map<Integer, Contract> seen = new HashMap<>();
        contracts.list(view).stream().filter(filter::fits).forEach(contract -> seen.put(contract.number(), contract));
        Instant knownBy = filter.knownBy();
        Map<Integer, Map<String, Level>> levels = promises.levels(view, knownBy);
        return counted(view, seen, filter).stream()
                .filter(row -> seen.containsKey(row.contract()))
                .map(row -> rule == null ? row : row.hiding(rule))
                .map(row -> row(row, seen.get(row.contract()), levels, knownBy))
                .filter(row -> filter.dimension() == null || filter.dimension().equals(row.dimension()))
                .sorted(Comparator.comparing(AttainmentRow::provider)
                        .thenComparing(row -> row.contract().ref())
                        .thenComparing(AttainmentRow::level)
                        .thenComparing(AttainmentRow::month))
                .toList();
    }

    private List<Counted> counted(View view, Map<Integer, Contract> seen, AttainmentFilter filter) {
        Instant knownBy = filter.knownBy();
        String group = filter.group();
        if (knownBy == null && group == null) {
            return kept(view, filter);
        }
        List<Counted> counted = knownBy == null
                ? ofGroup.counted(seen.values(), group)
                : hindsight.counted(view, seen.values(), knownBy, filter.basis(), group);
        return counted.stream().filter(filter::fits).toList();
    }

    /** Of the vocabulary, where any case in sight is in one; none for an audience, which is refused them. */
    public Set<String> groups(View view) {
        return !view.ofFigures() && ofGroup.isAny(contracts.list(view))
                ? Vocabulary.builtIn().groups().names()
                : Set.of();
    }

    /**
     * That the figures of a group may be asked for, or of none: null.
     *
     * @throws Refused for an audience, and where there is no such group
     */
    public static void requireGroup(View view, @Nullable String group) {
        CaseGroups groups = Vocabulary.builtIn().groups();
        if (group == null) {
            return;
        }
        if (view.ofFigures()) {
            throw Refused.forbidden(
                    "Small numbers are hidden from you, and all cases less those of the other groups are"
                            + " those of a group: ask for the figures of all groups together");
        }
        if (!groups.names().contains(group)) {
            throw Refused.invalid("There is no " + groups.word() + " '" + group + "': it is one of "
                    + String.join(", ", groups.names()));
        }
    }

    private List<Counted> kept(View view, AttainmentFilter filter) {
        StringBuilder sql = new StringBuilder(ROWS).append(view.seesFigures("a"));
        List<Object> values = new ArrayList<>();
        add(sql, values, " and w.text = ?", filter.level());
        add(sql, values, " and a.cohort_month >= ?", number(filter.from()));
        add(sql, values, " and a.cohort_month <= ?", number(filter.to()));
        return store.in(
                view.tenant(), session -> session.sql().list(sql.toString(), Attainments::read, values.toArray()));
    }

    private AttainmentRow row(
            Counted row, Contract of, Map<Integer, Map<String, Level>> levels, @Nullable Instant knownBy) {
        Optional<Level> promised = Optional.ofNullable(
                levels.getOrDefault(row.contract(), Map.of()).get(row.level()));
        return new AttainmentRow(
                of,
                row.level(),
                promised.map(Level::dimension).orElse(""),
                row.month(),
                row.figures(),
                promised.map(Level::share).orElse(null),
                clock.now(of.tenant(), knownBy));
    }

    private static Counted read(ResultSet row) throws SQLException {
        Figures figures =
                Figures.of(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9));
        return new Counted(row.getInt(1), row.getString(2), Cohort.month(row.getInt(3)), figures);
    }

    private static @Nullable Integer number(@Nullable YearMonth month) {
        return month == null ? null : Cohort.number(month);
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }
}
