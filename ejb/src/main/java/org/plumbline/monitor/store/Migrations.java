package org.plumbline.monitor.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the tables of this version: the same scripts for both databases. */
public final class Migrations {
    private static final String SCRIPTS = "classpath:db/migration";

    private Migrations() {}

    /**
     * Safe to call again, and by several nodes at once.
     *
     * @param source whose connections are in no container's transaction
     * @return how many scripts ran
     */
    public static int run(DataSource source) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(SCRIPTS)
                .placeholders(dialect(source).types())
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static Dialect dialect(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw new StoreFailed("connect", e);
        }
    }
}
