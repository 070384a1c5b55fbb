package org.plumbline.monitor;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** A disk without room, the database's or that of files put aside: nobody's mistake who sends, and no passing one. */
public final class FullDisk {
    /** PostgreSQL's "disk full"; Derby's when a page, or its log, can't be written. */
    private static final Set<String> STATES = Set.of("53100", "XSDG1", "XSLA4");

    /** Java has no other sign of it. */
    private static final String OF_FILES = "No space left on device";

    private FullDisk() {}

    /** However deep the server wrapped it. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed && isSaidBy(failed)
                    || cause instanceof IOException
                            && String.valueOf(cause.getMessage()).contains(OF_FILES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidBy(SQLException failed) {
        for (SQLException next = failed; next != null; next = next.getNextException()) {
            String state = String.valueOf(next.getSQLState());
            if (STATES.stream().anyMatch(state::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
