package org.plumbline.monitor.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many opportunities the work list has under each of its heads.
 *
 * @param missedAnswered of which somebody has said why, or that they were not
 */
public record WorkCounts(
        long today,
        long tomorrow,
        long week,
        long warned,
        long open,
        long missed,
        long missedNotDone,
        long missedAnswered) {
    static final WorkCounts NONE = new WorkCounts(0, 0, 0, 0, 0, 0, 0, 0);

    static WorkCounts open(ResultSet row) throws SQLException {
        return new WorkCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), 0, 0, 0);
    }

    static WorkCounts missed(ResultSet row) throws SQLException {
        return new WorkCounts(0, 0, 0, 0, 0, row.getLong(1), row.getLong(2), 0);
    }

    static WorkCounts answered(long count) {
        return new WorkCounts(0, 0, 0, 0, 0, 0, 0, count);
    }

    /** Missed, and nobody has said why. */
    public long missedNotAnswered() {
        return missed - missedAnswered;
    }

    WorkCounts plus(WorkCounts more) {
        return new WorkCounts(
                today + more.today,
                tomorrow + more.tomorrow,
                week + more.week,
                warned + more.warned,
                open + more.open,
                missed + more.missed,
                missedNotDone + more.missedNotDone,
                missedAnswered + more.missedAnswered);
    }
}
