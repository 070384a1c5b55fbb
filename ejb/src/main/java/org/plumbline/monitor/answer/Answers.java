package org.plumbline.monitor.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.CaseFiles;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.intake.Reason;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;

/**
 * What providers answer, and what commissioners say to it. The quality team of the tenant that holds a case answers; whoever
 * let the contract says what comes of a dispute, and never the provider itself.
 */
@ApplicationScoped
public class Answers {
    /** Rows of the longest page. */
    public static final int LONGEST_PAGE = 1_000;

    private static final String CASE = "select case_id from case_ref where tenant_id = ? and reference = ?";

    private final Store store;
    private final CaseFiles files;
    private final Contracts contracts;
    private final Tenants tenants;
    private final Words words;
    private final TenantClock clock;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Answers(
            Store store,
            CaseFiles files,
            Contracts contracts,
            Tenants tenants,
            Words words,
            TenantClock clock,
            Audit audit) {
        this.store = store;
        this.files = files;
        this.contracts = contracts;
        this.tenants = tenants;
        this.words = words;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Answers() {
        this(null, null, null, null, null, null, null);
    }

    /** Whether the view may answer for the contract's cases. */
    public boolean mayAnswer(View view, Contract contract) {
        return view.has(Role.QUALITY_TEAM) && view.tenant().equals(contract.tenant());
    }

    /** Whether the view may say what comes of a dispute about the contract's cases: who let it may, the provider may not. */
    public boolean mayDecide(View view, Contract contract) {
        boolean let = view.granted().contains(contract.number())
                || view.tenant().equals(contract.tenant())
                        && tenants.of(view.tenant()).kind() == Tenant.Kind.COMMISSIONER;
        return view.has(Role.CONTRACT_MANAGER) && let;
    }

    /**
     * Answers for a missed promise, or disputes a verdict. Earlier answers stay.
     *
     * @param key the opportunity's stable name within the case
     * @throws Refused where it is not the view's to answer, there is nothing to be answered, or the words are none
     */
    public Answer give(View view, String caseRef, String key, Ground ground, String given) {
        view.require(Role.QUALITY_TEAM);
        CaseFile file = files.find(view, caseRef)
                .filter(one -> one.contract().tenant().equals(view.tenant()))
                .orElseThrow(() -> Refused.notFound("You have no case '" + caseRef + "'"));
        PromiseStory story = file.promises().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("The case has no promise '" + key + "'"));
        check(story.verdict(), ground);
        String told = Reason.of(given, ground.isDispute() ? "the verdict is wrong" : "the promise was missed");
        String[] parts = key.split(":", -1);
        YearMonth month = YearMonth.from(story.triggered().day());
        int level = words.of(view.tenant()).code(story.level());
        return store.in(view.tenant(), session -> {
            long number = numbers.next(session.sql());
            long of = session.sql().number(CASE, view.tenant(), caseRef);
            session.sql()
                    .change(
                            AnswerRow.INSERT,
                            view.tenant(),
                            number,
                            file.contract().number(),
                            of,
                            level,
                            Long.parseLong(parts[parts.length - 2]),
                            Integer.parseInt(parts[parts.length - 1]),
                            Cohort.number(month),
                            story.verdict().name(),
                            ground.name(),
                            told,
                            view.who(),
                            clock.received());
            audit.tell(session, view.who(), ground.isDispute() ? "disputed a verdict" : "answered", story.level(), "");
            return row(session, "a.tenant_id = ? and a.answer_id = ?", view.tenant(), number)
                    .toDomain(file.contract());
        });
    }

    private static void check(Verdict verdict, Ground ground) {
        if (!ground.isDispute() && verdict != Verdict.MISSED) {
            throw Refused.conflict("The promise is not missed: it is " + verdict.words() + ", and takes no answer");
        }
        if (verdict == Verdict.OPEN) {
            throw Refused.conflict("The promise is still open: there is no verdict to dispute yet");
        }
    }

    /** Says what comes of a dispute, once and for ever. */
    public Answer decide(View view, long number, boolean upheld, String given) {
        Answer answer = find(view, number).orElseThrow(() -> Refused.notFound("You see no answer " + number));
        if (!mayDecide(view, answer.contract())) {
            throw Refused.forbidden("Whoever let the contract says what comes of a dispute, by a contract manager");
        }
        if (!answer.ground().isDispute()) {
            throw Refused.conflict("It disputes nothing, so that nothing comes of it");
        }
        String told = Reason.of(given, upheld ? "the provider is right" : "the verdict stands");
        TenantId holder = answer.contract().tenant();
        return store.in(holder, session -> {
            String outcome = upheld ? AnswerRow.UPHELD : AnswerRow.REJECTED;
            if (session.sql().change(AnswerRow.DECIDE, outcome, told, view.who(), clock.received(), holder, number)
                    == 0) {
                throw Refused.conflict("Somebody has said already what comes of it");
            }
            audit.tell(session, view.who(), upheld ? "upheld a dispute" : "rejected a dispute", answer.level(), "");
            return row(session, "a.tenant_id = ? and a.answer_id = ?", holder, number)
                    .toDomain(answer.contract());
        });
    }

    public Optional<Answer> find(View view, long number) {
        Map<Integer, Contract> seen = seen(view, AnswerFilter.ALL);
        String sql = AnswerRow.SELECT + "a.answer_id = ? and " + view.sees("a");
        return store.in(view.tenant(), session -> session.sql().first(sql, AnswerRow::read, number))
                .map(row -> row.toDomain(seen.get(row.contract())));
    }

    /** Those of a case that the view sees, by the opportunity's stable name, the first given first. */
    public Map<String, List<Answer>> ofCase(View view, Contract contract, String caseRef) {
        String sql = AnswerRow.SELECT + "a.tenant_id = ? and r.reference = ? and " + view.sees("a")
                + " order by a.answer_id";
        return store
                .in(view.tenant(), session -> session.sql().list(sql, AnswerRow::read, contract.tenant(), caseRef))
                .stream()
                .map(row -> row.toDomain(contract))
                .collect(Collectors.groupingBy(Answer::key));
    }

    /**
     * The latest first.
     *
     * @param cursor of the page before, or null for the first
     * @param size 1 to {@value #LONGEST_PAGE}
     */
    public Page<Answer> page(View view, AnswerFilter filter, @Nullable String cursor, int size) {
        int most = Math.max(1, Math.min(size, LONGEST_PAGE));
        Map<Integer, Contract> seen = seen(view, filter);
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(AnswerRow.SELECT).append("a.contract_id = ?");
        if (filter.state() != null) {
            sql.append(" and ").append(filter.state().condition());
        }
        if (cursor != null && !cursor.isEmpty()) {
            sql.append(" and a.answer_id < ?");
            values.add(after(cursor));
        }
        sql.append(" order by a.answer_id desc fetch first ? rows only");
        values.add(most + 1);
        List<AnswerRow> rows = store.in(
                view.tenant(),
                session -> seen.keySet().stream()
                        .flatMap(contract -> of(session, sql.toString(), contract, values).stream())
                        .sorted((one, other) -> Long.compare(other.number(), one.number()))
                        .limit(most + 1L)
                        .toList());
        String next = rows.size() > most ? String.valueOf(rows.get(most - 1).number()) : null;
        return new Page<>(
                rows.stream()
                        .limit(most)
                        .map(row -> row.toDomain(seen.get(row.contract())))
                        .toList(),
                next);
    }

    /** How many there are. */
    public long count(View view, AnswerFilter filter) {
        String where = filter.state() == null ? "" : " and " + filter.state().condition();
        return store.in(
                view.tenant(),
                session -> seen(view, filter).keySet().stream()
                        .mapToLong(contract -> session.sql()
                                .number("select count(*) from answer a where a.contract_id = ?" + where, contract))
                        .sum());
    }

    private static List<AnswerRow> of(Session session, String sql, int contract, List<Object> values) {
        List<Object> all = new ArrayList<>(List.of(contract));
        all.addAll(values);
        return session.sql().list(sql, AnswerRow::read, all.toArray());
    }

    private static AnswerRow row(Session session, String where, Object... values) {
        return session.sql()
                .first(AnswerRow.SELECT + where, AnswerRow::read, values)
                .orElseThrow();
    }

    private static long after(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Refused.invalid("The cursor is none that this list gave out: begin again without it");
        }
    }

    private Map<Integer, Contract> seen(View view, AnswerFilter filter) {
        view.requireCases();
        return contracts.list(view).stream()
                .filter(filter::fits)
                .collect(Collectors.toMap(Contract::number, Function.identity()));
    }
}
