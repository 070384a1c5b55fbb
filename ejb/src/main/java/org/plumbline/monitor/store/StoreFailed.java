package org.plumbline.monitor.store;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database could not do what it was asked; the transaction is rolled back. */
@ApplicationException(rollback = true, inherited = true)
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    /** What was known of a row is not so any more. */
    static StoreFailed overtaken(String sql) {
        return new StoreFailed(sql, new SQLException("Somebody else was faster", "40001"));
    }

    StoreFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + sql + "]", cause);
        this.state = stateOf(cause);
    }

    private static String stateOf(SQLException cause) {
        SQLException last = cause;
        for (SQLException next = cause; next != null; next = next.getNextException()) {
            last = next;
        }
        return last.getSQLState() == null ? "" : last.getSQLState();
    }

    /** Somebody else wrote the same key, or holds the row: the same work may well succeed when tried again. */
    public boolean mayPass() {
        return state.startsWith("23") || state.startsWith("40");
    }
}
