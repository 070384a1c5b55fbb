package org.plumbline.monitor.assessment;

import jakarta.ejb.EJBException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.casefile.EventRows;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.HistoryCodec;
import org.plumbline.standards.verdict.Assessor;

/** Some cases of one tenant, due or in a round, judged and written in the transaction of its session. For one use. */
final class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class.getName());
    private static final String NEXT =
            " assessed_at = ?, next_change = case when arrivals = ? then cast(? as bigint) else 0 end"
                    + " where tenant_id = ? and case_id = ?";
    private static final String WITH_NEWS =
            "update case_file set history = ?, packed = ?, case_group = ?, verdicts = ?," + NEXT;
    private static final String OTHERWISE = "update case_file set verdicts = ?," + NEXT;
    private static final String AS_BEFORE = "update case_file set" + NEXT;
    private static final String ASIDE = "update case_file set set_aside = ?, next_change = " + CaseRow.ASIDE
            + " where tenant_id = ? and case_id = ? and arrivals = ?";

    private final Session session;
    private final Dictionary words;
    private final Map<Integer, ResolvedContract> contracts;
    private final long now;
    private final Assessor assessor = new Assessor();
    private final Difference difference = new Difference();
    private final WorkRows work;
    private final WarningRows warnings;
    private final WholeContract whole;
    private final List<Object[]> withNews = new ArrayList<>();
    private final List<Object[]> otherwise = new ArrayList<>();
    private final List<Object[]> asBefore = new ArrayList<>();

    Batch(Session session, Dictionary words, Map<Integer, ResolvedContract> contracts, long now) {
        this.session = session;
        this.words = words;
        this.contracts = contracts;
        this.now = now;
        this.work = new WorkRows(session);
        this.warnings = new WarningRows(session, now);
        this.whole = new WholeContract(session, words);
    }

    /** How many cases were due, at most {@code most} by their events and as many by the time. */
    int judgeDue(int most) {
        List<CaseRow> due = CaseRow.due(session, now, most);
        judge(due, false);
        return due.size();
    }

    /** Goes on with a round, of the contract next to {@code last}, with at most so many cases; whose it was. */
    Optional<Integer> goRound(int last, int most) {
        CaseRow.takeTurn(session);
        Optional<Round> taken = Round.take(session, last);
        taken.ifPresent(round -> {
            List<CaseRow> cases = CaseRow.next(session, round, most);
            judge(cases, round.anew());
            if (cases.size() < most) {
                round.end(session);
            } else {
                round.goneOnTo(session, cases.get(most - 1).number());
            }
        });
        return taken.map(Round::contract);
    }

    private void judge(List<CaseRow> cases, boolean anew) {
        List<CaseRow> unread = new ArrayList<>();
        cases.forEach(row -> attempt(row, () -> {
            ResolvedContract of = contractOf(row);
            Optional<Recalled> kept = anew ? Optional.empty() : Recalled.kept(row, of);
            kept.ifPresentOrElse(recalled -> judge(row, of, recalled), () -> unread.add(row));
        }));
        LongFunction<List<CaseEvent>> events = events(unread);
        unread.forEach(row -> attempt(row, () -> {
            ResolvedContract of = contractOf(row);
            judge(row, of, Recalled.read(events.apply(row.number()), of, words, whole));
        }));
        session.sql().changeAll(WITH_NEWS, withNews);
        session.sql().changeAll(OTHERWISE, otherwise);
        session.sql().changeAll(AS_BEFORE, asBefore);
        difference.apply(session);
        work.write();
        warnings.write();
        if (!(withNews.isEmpty() && otherwise.isEmpty() && asBefore.isEmpty())) {
            LastAssessed.at(session, now);
        }
    }

    /** A case that can't be judged is set aside and keeps no other from being judged. */
    private void attempt(CaseRow row, Runnable work) {
        try {
            work.run();
        } catch (StoreFailed | EJBException notTheCase) {
            // The database fails, or the server stops: the batch is undone, and all its cases are still due.
            throw notTheCase;
        } catch (RuntimeException bad) {
            setAside(row, bad);
        }
    }

    /** All in one go; where one of them can't be read, each by itself, so that it is known which. */
    private LongFunction<List<CaseEvent>> events(List<CaseRow> rows) {
        Map<Long, ZoneId> zones = rows.stream()
                .collect(Collectors.toMap(
                        CaseRow::number, row -> contractOf(row).contract().zone()));
        try {
            Map<Long, List<CaseEvent>> all = EventRows.of(zones, session, words, Instant.MAX, Basis.RECEIVED);
            return number -> all.getOrDefault(number, List.of());
        } catch (StoreFailed | EJBException notTheCase) {
            throw notTheCase;
        } catch (RuntimeException bad) {
            return number -> new EventRows(session, words, zones.get(number)).of(number);
        }
    }

    private ResolvedContract contractOf(CaseRow row) {
        ResolvedContract of = contracts.get(row.contract());
        if (of == null) {
            throw new IllegalStateException("Contract " + row.contract() + " is not resolved yet");
        }
        return of;
    }

    private void judge(CaseRow row, ResolvedContract of, Recalled recalled) {
        Rulings rulings = new Rulings(of.levelCodes());
        long next = assessor.assess(recalled.history(), of.standards(row.number()), now, rulings);
        byte[] verdicts = PackedRulings.pack(rulings.all());
        boolean same = Arrays.equals(verdicts, row.verdicts());
        if (!same) {
            List<Ruling> before = PackedRulings.unpack(row.verdicts());
            Ruling.count(difference, row.contract(), before, -1);
            Ruling.count(difference, row.contract(), rulings.all(), 1);
            work.change(row, before, rulings.all());
        }
        warnings.judged(row.contract(), row.number(), rulings, !same);
        int seen = recalled.events();
        if (recalled.isNew()) {
            byte[] packed = HistoryCodec.pack(recalled.history());
            Object group = Sql.orAbsent(recalled.group(), Sql.Absent.TEXT);
            withNews.add(new Object[] {packed, seen, group, verdicts, now, seen, next, session.tenant(), row.number()});
        } else if (!same) {
            otherwise.add(new Object[] {verdicts, now, seen, next, session.tenant(), row.number()});
        } else if (next != row.nextChange()) {
            asBefore.add(new Object[] {now, seen, next, session.tenant(), row.number()});
        }
    }

    private void setAside(CaseRow row, RuntimeException bad) {
        LOG.log(Level.WARNING, bad, () -> "Case " + row.number() + " of tenant " + session.tenant() + " is set aside");
        session.sql().change(ASIDE, SetAside.reason(bad), session.tenant(), row.number(), row.arrivals());
    }
}
