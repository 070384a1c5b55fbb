package org.plumbline.monitor.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.monitor.answer.LatestAnswers;
import org.plumbline.monitor.answer.LatestAnswers.Opportunity;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.Level;

/** What a pack says of single cases: how old what is open is, and what was missed in the month. */
final class CaseParts {
    /** Rows of the longest list of missed ones. */
    static final int LONGEST = 100;

    private static final String WAITING = "select state, due_at from work_item where contract_id = ? and tenant_id = ?"
            + " and (state = 'OPEN' or (state = 'MISSED' and done_late = ?))";
    private static final String MISSED = "select i.case_id, w.text, i.started_at, i.due_at, i.done_late, i.level_code,"
            + " i.trigger_key, i.ordinal"
            + " from work_item i join word w on w.tenant_id = i.tenant_id and w.code = i.level_code"
            + " where i.contract_id = ? and i.tenant_id = ? and i.state = 'MISSED' and i.cohort_month = ?"
            + " order by i.due_at, i.case_id, i.level_code, i.trigger_key, i.ordinal fetch first " + LONGEST
            + " rows only";
    private static final String ALL_MISSED = "select count(*) from work_item where contract_id = ? and tenant_id = ?"
            + " and state = 'MISSED' and cohort_month = ?";
    private static final String[] AGES = {
        "Missed more than 28 days ago, still not done",
        "Missed 8 to 28 days ago, still not done",
        "Missed in the last 7 days, still not done",
        "Due within 7 days",
        "Due in 8 to 28 days",
        "Due later",
        "Without a due time"
    };
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    private CaseParts() {}

    private record Waiting(boolean open, long due) {}

    static Part ageing(Session session, Contract contract, Instant now) {
        long[] counts = new long[AGES.length];
        session.sql()
                .list(
                        WAITING,
                        row -> new Waiting(row.getString(1).equals("OPEN"), row.getLong(2)),
                        contract.number(),
                        contract.tenant(),
                        false)
                .forEach(one -> counts[age(one, now, contract.zone())]++);
        PackTable table = PackTable.under("Age", "Promises");
        for (int i = 0; i < AGES.length; i++) {
            table = table.with(AGES[i], counts[i]);
        }
        return Part.of(
                "ageing",
                "How old is what is not done yet?",
                List.of("All that is open or missed and still not done at the cut-off, whenever it began."),
                table);
    }

    private static int age(Waiting one, Instant now, ZoneId zone) {
        if (one.due() == WorkItem.NEVER) {
            return AGES.length - 1;
        }
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(now, zone), LocalDate.ofInstant(Instant.ofEpochMilli(one.due()), zone));
        if (one.open()) {
            return days <= WEEK ? 3 : days <= FOUR_WEEKS ? 4 : 5;
        }
        return -days > FOUR_WEEKS ? 0 : -days > WEEK ? 1 : 2;
    }

    private record Missed(Opportunity at, String level, long started, long due, boolean doneLate) {}

    /** @param levels by their ids */
    static Part missed(Session session, Contract contract, YearMonth month, Map<String, Level> levels) {
        int cohort = Cohort.number(month);
        PackTable table = PackTable.under("Case", "Promise", "Began", "Was due", "Since", "What the provider says");
        Map<Opportunity, String> answers = LatestAnswers.of(session, contract, month);
        for (Missed one : session.sql()
                .list(
                        MISSED,
                        row -> new Missed(
                                new Opportunity(row.getLong(1), row.getInt(6), row.getLong(7), row.getInt(8)),
                                row.getString(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getBoolean(5)),
                        contract.number(),
                        contract.tenant(),
                        cohort)) {
            Level level = levels.get(one.level());
            table = table.with(
                    new PackCell.OfCase(one.at().caseNumber()),
                    level == null ? one.level() : level.promise(),
                    When.day(Instant.ofEpochMilli(one.started()), contract.zone()),
                    one.due() == WorkItem.NEVER ? "" : When.day(Instant.ofEpochMilli(one.due()), contract.zone()),
                    one.doneLate() ? "done late" : "not done",
                    answers.getOrDefault(one.at(), ""));
        }
        long all = session.sql().number(ALL_MISSED, contract.number(), contract.tenant(), cohort);
        List<String> words = new ArrayList<>();
        words.add(
                all == 0
                        ? "Nothing that began in the month was missed."
                        : "Missed of what began in the month: " + all + ".");
        if (all > LONGEST) {
            words.add("The first " + LONGEST + " by their due time stand here; the work list has them all, under missed"
                    + " with this contract and month.");
        }
        return Part.of("missed", "What was missed", words, table);
    }
}
