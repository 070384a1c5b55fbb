package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.intake.Reason;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/**
 * Where the averages of change charts start anew, and why. Contract managers say so, for the charts of their own tenant
 * alone: nobody moves the average that somebody else looks at.
 */
@ApplicationScoped
public class Rebases {
    private static final String SELECT =
            "select r.rebase_id, r.level_id, r.cohort_month, r.reason, r.made_by, r.made_at,"
                    + " r.withdrawn_by, r.withdrawn_at, c.contract_id from rebase r join rebase_contract c"
                    + " on c.tenant_id = r.tenant_id and c.rebase_id = r.rebase_id where r.tenant_id = ?"
                    + " order by r.cohort_month, r.rebase_id, c.contract_id";
    private static final String INSERT = "insert into rebase (tenant_id, rebase_id, level_id, cohort_month, reason,"
            + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_CONTRACT =
            "insert into rebase_contract (tenant_id, rebase_id, contract_id) values (?, ?, ?)";
    private static final String WITHDRAW = "update rebase set withdrawn_by = ?, withdrawn_at = ?"
            + " where tenant_id = ? and rebase_id = ? and withdrawn_at is null";

    private final Store store;
    private final Contracts contracts;
    private final Promises promises;
    private final TenantClock clock;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Rebases(Store store, Contracts contracts, Promises promises, TenantClock clock, Audit audit) {
        this.store = store;
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Rebases() {
        this(null, null, null, null, null);
    }

    /** All of the own tenant that are about contracts and the level asked for, withdrawn ones too, by month. */
    public List<Rebase> list(View view, AttainmentFilter filter) {
        Set<Integer> seen = contracts.list(view).stream()
                .filter(filter::fits)
                .map(Contract::number)
                .collect(Collectors.toSet());
        return store.in(view.tenant(), Rebases::all).stream()
                .filter(rebase -> rebase.contracts().stream().anyMatch(seen::contains))
                .filter(rebase -> filter.level() == null || filter.level().equals(rebase.level()))
                .toList();
    }

    /**
     * The average starts anew from a month on.
     *
     * @param filter the provider, and the contracts of it that are meant
     * @throws Refused where it lies ahead, or starts anew there already
     */
    public Rebase start(View view, AttainmentFilter filter, String level, YearMonth month, String given) {
        view.require(Role.CONTRACT_MANAGER);
        String reason = Reason.of(given, "the average is to start anew");
        if (month.isAfter(YearMonth.from(clock.today(view.tenant())))) {
            throw Refused.invalid("Choose a month that has begun: nothing starts anew in one that lies ahead");
        }
        Set<Integer> of = promising(view, filter, level);
        if (of.isEmpty()) {
            throw Refused.notFound("You see no promise '" + level + "' of that provider");
        }
        return store.in(view.tenant(), session -> {
            boolean there = all(session).stream()
                    .filter(one -> one.stoodAt(null) && one.level().equals(level))
                    .anyMatch(
                            one -> one.month().equals(month) && one.contracts().containsAll(of));
            if (there) {
                throw Refused.conflict("The average starts anew in that month already");
            }
            Rebase made = new Rebase(
                    numbers.next(session.sql()), level, of, month, reason, view.who(), clock.received(), null);
            insert(session, made);
            audit.tell(session, view.who(), "started the average anew", level, "from " + month + ": " + reason);
            return made;
        });
    }

    /** The average goes on as if it had not started anew there; who made it so and who withdrew that stay written. */
    public void withdraw(View view, long number) {
        view.require(Role.CONTRACT_MANAGER);
        store.run(view.tenant(), session -> {
            Rebase rebase = all(session).stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("No average starts anew by the number " + number));
            if (session.sql().change(WITHDRAW, view.who(), clock.received(), session.tenant(), number) == 0) {
                throw Refused.conflict("Somebody withdrew it already");
            }
            audit.tell(session, view.who(), "let the average go on", rebase.level(), "from " + rebase.month());
        });
    }

    private Set<Integer> promising(View view, AttainmentFilter filter, String level) {
        Map<Integer, Map<String, Level>> levels = promises.levels(view);
        return contracts.list(view).stream()
                .filter(filter::fits)
                .map(Contract::number)
                .filter(number -> levels.getOrDefault(number, Map.of()).containsKey(level))
                .collect(Collectors.toSet());
    }

    private static void insert(Session session, Rebase made) {
        session.sql()
                .change(
                        INSERT,
                        session.tenant(),
                        made.number(),
                        made.level(),
                        Cohort.number(made.month()),
                        made.reason(),
                        made.by(),
                        made.at());
        session.sql()
                .changeAll(
                        INSERT_CONTRACT,
                        made.contracts().stream()
                                .sorted()
                                .map(contract -> new Object[] {session.tenant(), made.number(), contract})
                                .toList());
    }

    private static List<Rebase> all(Session session) {
        Map<Long, Rebase> byNumber = new LinkedHashMap<>();
        session.sql()
                .list(SELECT, Rebases::read, session.tenant())
                .forEach(row -> byNumber.merge(row.number(), row, Rebases::both));
        return List.copyOf(byNumber.values());
    }

    private static Rebase both(Rebase one, Rebase other) {
        Set<Integer> contracts = new HashSet<>(one.contracts());
        contracts.addAll(other.contracts());
        return new Rebase(
                one.number(), one.level(), contracts, one.month(), one.reason(), one.by(), one.at(), one.withdrawn());
    }

    private static Rebase read(ResultSet row) throws SQLException {
        String withdrawnBy = row.getString(7);
        return new Rebase(
                row.getLong(1),
                row.getString(2),
                Set.of(row.getInt(9)),
                Cohort.month(row.getInt(3)),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                withdrawnBy == null ? null : new Rebase.Withdrawal(withdrawnBy, Instant.ofEpochMilli(row.getLong(8))));
    }
}
