package org.plumbline.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.store.Database;

class DatabaseAnswersIT extends ContainerTest {
    @Inject
    private Database database;

    @Resource(lookup = Database.NAME)
    private DataSource source;

    @Test
    void the_embedded_database_answers_inside_the_server() {
        assertTrue(database.answers());
        assertTrue(database.product().startsWith("Apache Derby 10.16"), database.product());
    }

    @Test
    void it_is_a_database_of_the_tests_own() throws SQLException {
        try (var connection = source.getConnection()) {
            String address = connection.getMetaData().getURL();
            assertTrue(address.startsWith("jdbc:derby:memory:container-tests"), address);
        }
    }
}
