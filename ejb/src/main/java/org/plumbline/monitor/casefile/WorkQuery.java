package org.plumbline.monitor.casefile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.View;

/** The conditions of a work filter as plain SQL with its values. */
final class WorkQuery {
    private final StringBuilder conditions;
    private final List<Object> values = new ArrayList<>();

    private WorkQuery(View view) {
        conditions = new StringBuilder(view.sees("i"));
    }

    /**
     * @param contracts numbers of the contracts that the filter names, or null for all in sight
     * @param now on the viewing tenant's clock
     */
    static WorkQuery of(
            View view, WorkFilter filter, @Nullable Collection<Integer> contracts, Instant now, ZoneId zone) {
        WorkQuery query = new WorkQuery(view);
        query.due(filter.due(), now, zone);
        if (contracts != null) {
            String numbers = contracts.isEmpty()
                    ? "-1"
                    : contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
            query.conditions.append(" and i.contract_id in (").append(numbers).append(')');
        }
        if (filter.level() != null) {
            query.and(
                    "exists (select 1 from word w where w.tenant_id = i.tenant_id and w.code = i.level_code"
                            + " and w.text = ?)",
                    filter.level());
        }
        if (filter.month() != null) {
            query.and("i.cohort_month = ?", number(filter.month()));
        }
        if (filter.before() != null) {
            query.and("i.due_at < ?", filter.before());
        }
        return query;
    }

    String conditions() {
        return conditions.toString();
    }

    List<Object> values() {
        return values;
    }

    private void due(WorkFilter.Due due, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        switch (due) {
            case TODAY -> open(today, today.plusDays(1), zone);
            case TOMORROW -> open(today.plusDays(1), today.plusDays(2), zone);
            case WEEK -> open(today, sunday.plusDays(1), zone);
            case OPEN -> and("i.state = ?", "OPEN");
            case MISSED -> and("i.state = ?", "MISSED");
            case MISSED_NOT_DONE -> {
                and("i.state = ?", "MISSED");
                and("i.done_late = ?", false);
            }
        }
    }

    private void open(LocalDate firstDay, LocalDate dayAfter, ZoneId zone) {
        and("i.state = ?", "OPEN");
        and("i.due_at >= ?", firstDay.atStartOfDay(zone).toInstant());
        and("i.due_at < ?", dayAfter.atStartOfDay(zone).toInstant());
    }

    private void and(String condition, Object value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
