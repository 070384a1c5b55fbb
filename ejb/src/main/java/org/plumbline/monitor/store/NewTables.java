package org.plumbline.monitor.store;

import java.util.List;

/**
 * Has PostgreSQL look at what is in tables that have just been filled. By itself it does so within minutes only: until
 * then it takes any index for as good as the key, keeps to that for as long as a connection lasts, and a first load of
 * events costs it seven times as much.
 */
public final class NewTables {
    private static final String NEW = "select relname from pg_stat_user_tables where schemaname = current_schema()"
            + " and last_analyze is null and last_autoanalyze is null and n_live_tup >= 500";

    private NewTables() {}

    /** How many there were. Other databases need no such look. */
    public static int look(Sql sql) {
        if (sql.dialect() != Dialect.POSTGRESQL) {
            return 0;
        }
        List<String> fresh = sql.list(NEW, row -> row.getString(1));
        fresh.forEach(table -> sql.change("analyze " + table));
        return fresh.size();
    }
}
