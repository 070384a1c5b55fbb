package org.plumbline.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.store.Database;

class DatabaseAnswersIT extends ContainerTest {
    @Inject
    private Database database;

    @Test
    void the_embedded_database_answers_inside_the_server() {
        assertTrue(database.answers());
        assertTrue(database.product().startsWith("Apache Derby 10.16"), database.product());
    }
}
