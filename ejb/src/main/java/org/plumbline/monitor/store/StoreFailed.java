package org.plumbline.monitor.store;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.util.Set;

/** The database could not do what it was asked; the transaction is rolled back. */
@ApplicationException(rollback = true, inherited = true)
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** PostgreSQL's "disk full"; Derby's when a page, or its log, can't be written. */
    private static final Set<String> NO_ROOM = Set.of("53100", "XSDG1", "XSLA4");

    private final String state;
    private final boolean noRoom;

    StoreFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + sql + "]", cause);
        this.state = stateOf(cause);
        this.noRoom = isNoRoom(cause);
    }

    private static boolean isNoRoom(SQLException cause) {
        for (SQLException next = cause; next != null; next = next.getNextException()) {
            String said = String.valueOf(next.getSQLState());
            if (NO_ROOM.stream().anyMatch(said::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static String stateOf(SQLException cause) {
        SQLException last = cause;
        for (SQLException next = cause; next != null; next = next.getNextException()) {
            last = next;
        }
        return last.getSQLState() == null ? "" : last.getSQLState();
    }

    /** The disk of the database is full: nobody's mistake who sends, and nothing that passes by itself. */
    public boolean noRoom() {
        return noRoom;
    }

    /** Somebody else wrote the same key, or holds the row: the same work may well succeed when tried again. */
    public boolean mayPass() {
        return state.startsWith("23") || state.startsWith("40");
    }
}
