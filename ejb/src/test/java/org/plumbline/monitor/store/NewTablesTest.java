package org.plumbline.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;

class NewTablesTest {
    private static final String KNOWN =
            "select count(*) from pg_stat_user_tables where relname = 'fresh' and last_analyze is not null";

    @Test
    void postgresql_looks_once_at_a_table_that_has_been_filled() {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.POSTGRESQL)) {
            monitor.store.across(sql -> sql.change("create table fresh (n int)"));
            tell(monitor);
            assertThat(monitor.store.across(NewTables::look)).isZero(); // it is empty

            monitor.store.across(sql -> sql.change("insert into fresh select n from generate_series(1, 500) n"));
            tell(monitor);
            assertThat(monitor.store.across(NewTables::look)).isOne();
            assertThat(monitor.store.<Long>across(sql -> sql.number(KNOWN))).isOne();
            tell(monitor);
            assertThat(monitor.store.across(NewTables::look)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_asks_nothing_of_a_database_that_has_no_such_table(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            assertThat(monitor.store.across(NewTables::look)).isZero();
        }
    }

    /** The sessions keep what they changed to themselves for up to a second. */
    private static void tell(TestMonitor monitor) {
        monitor.store.across(sql -> sql.list("select pg_stat_force_next_flush()", row -> true));
        monitor.store.across(sql -> sql.list("select 1", row -> true));
    }
}
