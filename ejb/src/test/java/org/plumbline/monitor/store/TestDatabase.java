package org.plumbline.monitor.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that every test of the store runs on. Each call gives an empty one. */
public enum TestDatabase {
    DERBY {
        @Override
        DataSource create(String name) {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:" + name);
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create(String name) throws SQLException {
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setPortNumbers(new int[] {Server.RUNNING.getPort()});
            source.setDatabaseName(name);
            source.setUser("postgres");
            source.setReWriteBatchedInserts(true);
            return source;
        }
    };

    private static final String IN_MEMORY = "jdbc:derby:memory:";

    /** That a database was dropped, or shut down, Derby tells as an exception. */
    private static final String DROPPED = "08006";

    abstract DataSource create(String name) throws SQLException;

    /** An empty database with the tables of this version. */
    public DataSource migrated() {
        DataSource source = empty();
        Migrations.run(source);
        return source;
    }

    /** A Derby with the tables of this version in a folder, which may be there already. */
    public static DataSource inFolder(Path folder) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.resolve("derby").toString());
        source.setCreateDatabase("create");
        Migrations.run(source);
        return source;
    }

    /** What it holds in memory is given back; one on a disk stays. */
    public static void forget(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (url.startsWith(IN_MEMORY)) {
                drop(url);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void drop(String url) throws SQLException {
        try (Connection never = DriverManager.getConnection(url + ";drop=true")) {
            throw new IllegalStateException("There still is " + never);
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** A Derby in a folder is left, so that another process may have it; another database is for everybody. */
    public static void rest(DataSource source) {
        if (source instanceof EmbeddedDataSource derby) {
            derby.setShutdownDatabase("shutdown");
            try (Connection never = derby.getConnection()) {
                throw new IllegalStateException("There still is " + never);
            } catch (SQLException e) {
                if (!DROPPED.equals(e.getSQLState())) {
                    throw new IllegalStateException(e);
                }
            } finally {
                derby.setShutdownDatabase(null);
            }
        }
    }

    DataSource empty() {
        try {
            return create("t" + UUID.randomUUID().toString().replace("-", ""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started with the first test that needs it, stopped with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
