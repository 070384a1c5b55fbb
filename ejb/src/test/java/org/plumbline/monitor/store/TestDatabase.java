package org.plumbline.monitor.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGPoolingDataSource;

/** The databases that every test of the store runs on. Each call gives one that nobody else has. */
public enum TestDatabase {
    DERBY {
        @Override
        DataSource empty(String name) {
            EmbeddedDataSource source = derby("memory:" + name);
            source.setCreateDatabase("create");
            return source;
        }

        @Override
        DataSource migrated(String name) throws SQLException {
            DriverManager.getConnection(IN_MEMORY + name + ";createFrom=" + DerbyTemplate.FOLDER)
                    .close();
            return derby("memory:" + name);
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) throws SQLException {
            Server.execute("create database " + name);
            return postgresql(Server.RUNNING.getPort(), name);
        }

        @Override
        DataSource migrated(String name) throws SQLException {
            Server.execute("create database " + name + " template " + PostgreSqlTemplate.NAME);
            return postgresql(Server.RUNNING.getPort(), name);
        }
    };

    private static final String IN_MEMORY = "jdbc:derby:memory:";

    /** That a database was dropped, or shut down, Derby tells as an exception. */
    private static final String DROPPED = "08006";

    abstract DataSource empty(String name) throws SQLException;

    abstract DataSource migrated(String name) throws SQLException;

    /** A database without tables. */
    DataSource empty() {
        try {
            return empty(newName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database with the tables of this version, which were made once for all tests, and no rows. */
    public DataSource migrated() {
        try {
            return migrated(newName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A Derby with the tables of this version in a folder, which may be there already. */
    public static DataSource inFolder(Path folder) {
        EmbeddedDataSource source = derby(folder.resolve("derby").toString());
        source.setCreateDatabase("create");
        Migrations.run(source);
        return source;
    }

    /** One that there is, by connections that wait to be used again as a server's do. */
    @SuppressWarnings("deprecation") // whom PostgreSQL's driver recommends instead is no part of these tests
    public static PGPoolingDataSource postgresql(int port, String name) {
        PGPoolingDataSource source = new PGPoolingDataSource();
        source.setDataSourceName(name); // without it, it can't be closed
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser("postgres");
        source.setReWriteBatchedInserts(true);
        return source;
    }

    private static EmbeddedDataSource derby(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    /** What it holds in memory and its connections are given back; one on a disk stays. */
    @SuppressWarnings("deprecation")
    public static void forget(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (url.startsWith(IN_MEMORY)) {
                new Thread(() -> drop(url), "drop").start(); // Derby sleeps for half a second over it
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (source instanceof PGPoolingDataSource pool) {
            pool.close();
        }
    }

    private static void drop(String url) {
        try (Connection never = DriverManager.getConnection(url + ";drop=true")) {
            throw new IllegalStateException("There still is " + never);
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
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

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A copy on the disk, from which Derby makes databases in memory: one for each process that tests. */
    private static final class DerbyTemplate {
        static final Path FOLDER = backUp(
                Path.of(System.getProperty("derby.system.home", "target/derby")).toAbsolutePath());

        private static Path backUp(Path folder) {
            String name = "template";
            try {
                DataSource source = DERBY.empty(name);
                Migrations.run(source);
                try (Connection connection = source.getConnection();
                        CallableStatement backUp = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                    backUp.setString(1, folder.toString());
                    backUp.execute();
                }
                forget(source);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return folder.resolve(name);
        }
    }

    private static final class PostgreSqlTemplate {
        static final String NAME = migrate("template_of_tests");

        private static String migrate(String name) {
            try {
                DataSource source = POSTGRESQL.empty(name);
                Migrations.run(source);
                forget(source);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return name;
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

        static void execute(String sql) throws SQLException {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
