package org.plumbline.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {
    @ParameterizedTest
    @EnumSource
    void a_database_is_migrated_once(TestDatabase database) {
        DataSource empty = database.empty();

        assertThat(Migrations.run(empty)).isPositive();
        assertThat(Migrations.run(empty)).isZero();
    }
}
