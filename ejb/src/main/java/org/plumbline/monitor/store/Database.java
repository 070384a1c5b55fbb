package org.plumbline.monitor.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database behind everything, as the settings name it: {@code plumbline.db.driver}, {@code .url}, {@code .user} and
 * {@code .password}, given to the server (see {@code docs/decisions/0011}). Embedded Derby unless they say otherwise; it
 * lies in the server's {@code derby.system.home}. The driver's jar belongs in the server's {@code lib}.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "${MPCONFIG=plumbline.db.driver:org.apache.derby.jdbc.EmbeddedDriver}",
        url = "${MPCONFIG=plumbline.db.url:jdbc:derby:plumbline;create=true}",
        user = "${MPCONFIG=plumbline.db.user:plumbline}",
        password = "${MPCONFIG=plumbline.db.password:plumbline}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Database {
    public static final String NAME = "java:app/jdbc/plumbline";

    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = NAME)
    private DataSource source;

    /** The product and version that answers, for the log and for operations pages. */
    public String product() {
        try (var connection = source.getConnection()) {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        } catch (SQLException silent) {
            throw new IllegalStateException("The database does not answer", silent);
        }
    }

    /** Whether the database answers now, within five seconds. */
    public boolean answers() {
        try (var connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException silent) {
            return false;
        }
    }
}
